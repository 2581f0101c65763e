/** Texts of the checks of any table. */
export const table: Readonly<Record<string, string>> = {
  'table-total.title': '表中合计',
  'table-total.why': '合计与各项对不上，说明合计或其中一项写错了，引用这张表的地方也会跟着错。',
  'table-total.fix': '逐项核对后改正合计或写错的一项。',
  'table-total.column': '“{row}”的“{column}”写的是 {stated}，各行相加是 {computed}。',
  'table-total.row': '“{row}”的“{column}”写的是 {stated}，同一行各项相加是 {computed}。',
  'table-total.count': '表下说明写的是 {stated} 个{thing}，表中列了 {computed} 个。',

  'table-parts.title': '表中整体与部分',
  'table-parts.why': '整体与它的各部分对不上，说明其中有一个数写错了。',
  'table-parts.fix': '核对整体和每个部分，改正写错的一个。',
  'table-parts.column': '“{row}”的“{column}”写的是 {stated}，按各部分计算是 {computed}。',
  'table-parts.row': '“{row}”的“{column}”写的是 {stated}，按同一行其他各项计算是 {computed}。',
  'table-parts.bound': '“{row}”的“{column}”写的是 {stated}，超过了它最多能有的 {computed}。',

  'table-product.title': '表中乘积',
  'table-product.why': '数量乘单价不等于金额，得分乘权重不等于折算得分，说明三个数中有一个写错了，合计也可能跟着错。',
  'table-product.fix': '核对合同、发票上的数量和单价，或得分和权重，改正写错的一个。',
  'table-product.row': '“{row}”的“{column}”写的是 {stated}，按{factors}计算是 {computed}。',

  'table-rate.title': '表中比率',
  'table-rate.why': '比率、占比、平均数、增幅由表中的数算出，对不上说明比率或原来的数写错了。',
  'table-rate.fix': '用表中的数重新计算，改正写错的一个。',
  'table-rate.column': '“{row}”的“{column}”写的是 {stated}，按表中的数计算是 {computed}。',
  'table-rate.row': '“{row}”的“{column}”写的是 {stated}，按同一行的数计算是 {computed}。',
};
