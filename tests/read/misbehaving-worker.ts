/** A worker that does to its thread what a hostile page may do. */
export default async function misbehave(how: string): Promise<string> {
  if (how === 'throw') throw new Error('thrown')
  if (how === 'slow') await new Promise(done => setTimeout(done, 300))
  if (how === 'hang') for (;;);
  if (how === 'eat') for (const food: number[][] = []; ; ) food.push(new Array(100_000).fill(food.length))
  return how
}
