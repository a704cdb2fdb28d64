import { nameConstraints } from '@baanek/kernel';

nameConstraints({
  figure_share_open: 'figures.not_open',
});
