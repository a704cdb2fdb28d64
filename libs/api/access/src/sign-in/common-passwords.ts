/** What people type when asked for a long password here: words with digits and signs left out, and keyboard runs. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set([
  '', // digits and signs only
  ...'password passwordpassword passw0rd qwerty qwertyui qwertyuiop qwertyqwerty qwertyuiopasdf asdfghjkl asdfghjklqwe'.split(
    ' ',
  ),
  ...'zxcvbnm qazwsxedc qazwsx letmein welcome welcometo iloveyou monkey dragon sunshine princess football admin'.split(
    ' ',
  ),
  ...'administrator adminadmin root user guest default changeme changemenow secret secretsecret test testtest'.split(
    ' ',
  ),
  ...'baanek baanekbaanek baanekadmin crisiscentre crisiscenter shelter ayalzat ajalzat aialzat kyrgyzstan bishkek'.split(
    ' ',
  ),
  ...'пароль парольпароль йцукен йцукенг йцукенгшщзхъ йцукенйцукен фывапролджэ ячсмитьбю привет приветпривет'.split(
    ' ',
  ),
  ...'любовь солнышко админ администратор директор психолог юрист бишкек кыргызстан киргизия убежище'.split(
    ' ',
  ),
  ...'кризисныйцентр аялзат баанек центр помощь здравствуйте добрыйдень работа секрет'.split(' '),
  ...'сырсөз сырсоз сырсөзсырсөз салам саламсалам саламатсызбы кыргыз кыргызжери мекеним апа апамапам'.split(
    ' ',
  ),
  ...'жаным жанымжаным сүйүү бактылуу башкалкалоо борбор parol parolparol privet ghbdtn gfhjkm sirdeste'.split(
    ' ',
  ),
]);
