/** Marionette's framing: each packet is its length in bytes, a colon and JSON. */
export interface Taken {
  packets: string[]
  /** The beginning of a packet whose end has not come yet. */
  rest: Buffer
}

export const frame = (packet: unknown): Buffer => {
  const json = Buffer.from(JSON.stringify(packet))
  return Buffer.concat([Buffer.from(`${json.length}:`), json])
}

export function takePackets(received: Buffer): Taken {
  const packets: string[] = []
  let rest = received
  for (;;) {
    const colon = rest.indexOf(':')
    const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)).toString())
    if (colon < 0 || rest.length < end) return { packets, rest }
    packets.push(rest.subarray(colon + 1, end).toString())
    rest = rest.subarray(end)
  }
}
