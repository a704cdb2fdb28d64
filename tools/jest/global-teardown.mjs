export default async function teardown() {
  await globalThis.__baanekCluster?.stop();
  globalThis.__baanekCluster = undefined;
}
