/** Exact decimal numbers: 1.1亿 is 110000000, which floating point cannot compute exactly. */

/** `units / 10 ** scale` */
export interface Decimal {
  readonly units: bigint
  readonly scale: number
}

export const ZERO: Decimal = { units: 0n, scale: 0 }

/** Reads `14,600.5`: digits, commas between them, one point. */
export function parseDecimal(text: string): Decimal {
  const [whole = '', fraction = ''] = text.replaceAll(',', '').split('.')
  return { units: BigInt(whole + fraction), scale: fraction.length }
}

/** Times ten to a power of 0 or more. */
export function timesPowerOfTen({ units, scale }: Decimal, power: number): Decimal {
  return power <= scale ? { units, scale: scale - power } : { units: units * 10n ** BigInt(power - scale), scale: 0 }
}

export function add(one: Decimal, other: Decimal): Decimal {
  const scale = Math.max(one.scale, other.scale)
  const unitsOf = (decimal: Decimal) => decimal.units * 10n ** BigInt(scale - decimal.scale)
  return { units: unitsOf(one) + unitsOf(other), scale }
}

export function isLess(one: Decimal, other: Decimal): boolean {
  return one.units * 10n ** BigInt(other.scale) < other.units * 10n ** BigInt(one.scale)
}

/** Without trailing zeros or exponent. */
export function toDecimalText({ units, scale }: Decimal): string {
  const digits = String(units).padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '')
  return fraction === '' ? whole : `${whole}.${fraction}`
}
