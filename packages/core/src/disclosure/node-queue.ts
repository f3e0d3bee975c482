/** Nodes by cost, the cheapest first and of equal costs the lowest node (a binary heap). */
export class NodeQueue {
  private readonly nodes: number[] = []
  private readonly costs: number[] = []

  push(node: number, cost: number): void {
    let place = this.nodes.length
    while (place > 0) {
      const above = (place - 1) >> 1
      if (!this.isBefore(node, cost, above)) break
      this.move(above, place)
      place = above
    }
    this.nodes[place] = node
    this.costs[place] = cost
  }

  /** The first node, taken out of the queue; −1 if there is none. */
  pop(): number {
    const first = this.nodes[0]
    if (first === undefined) return -1
    const node = this.nodes.pop() as number
    const cost = this.costs.pop() as number
    const size = this.nodes.length
    if (size === 0) return first
    let place = 0
    for (let below = 1; below < size; below = 2 * place + 1) {
      const right = below + 1
      if (right < size && this.isBefore(this.nodes[right] as number, this.costs[right] as number, below)) below = right
      if (this.isBefore(node, cost, below)) break
      this.move(below, place)
      place = below
    }
    this.nodes[place] = node
    this.costs[place] = cost
    return first
  }

  private move(from: number, to: number): void {
    this.nodes[to] = this.nodes[from] as number
    this.costs[to] = this.costs[from] as number
  }

  private isBefore(node: number, cost: number, place: number): boolean {
    const other = this.costs[place] as number
    return cost < other || (cost === other && node < (this.nodes[place] as number))
  }
}
