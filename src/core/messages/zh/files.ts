/** Why a file cannot be read or written, and the way out. */
export const files: Readonly<Record<string, string>> = {
  'files.empty': '“{file}”是空文件（0 字节）。请重新下载或复制一份完整的文件。',
  'files.not-workbook':
    '“{file}”不是工作簿，也不是 Word 报告。请选择 .xlsx、.xlsm、.xls、.xlsb、.ods、.csv 文件，或 Word 报告（.docx）。',
  'files.not-word':
    '“{file}”不是 .docx 文档。请选择 Word 文档；.doc、.wps 等格式请先在 Word 或 WPS 中另存为 .docx 再试。',
  'files.old-word': '“{file}”是旧版 Word 文档（.doc），无法直接读取。请在 Word 或 WPS 中打开它，另存为 .docx 后再试。',
  'files.is-word':
    '“{file}”是 Word 文档，这里需要工作簿。核对 Word 报告请运行 pe check “{file}”；与工作簿一起核对，请运行 pe check 工作簿.xlsx --text “{file}”。',
  'files.damaged-word': '“{file}”已损坏（{part} 读不出来）。请用 Word 的“打开并修复”打开，另存为 .docx 后再试。',
  'files.other-document':
    '“{file}”是{format}文件，不是工作簿。请把其中的表格复制到 Excel 工作簿里，保存为 .xlsx 后再打开。',
  'files.unsupported': '“{file}”是{format}格式，无法直接读取。请用 Excel 或 WPS 打开它，另存为 .xlsx 后再试。',
  'files.encrypted': '“{file}”设有打开密码，无法读取。请在 Excel 或 Word 中输入密码打开，去掉打开密码另存一份后再试。',
  'files.truncated': '“{file}”不完整，可能没有下载或复制完。请重新获取完整的文件。',
  'files.damaged': '“{file}”已损坏（{part} 读不出来）。请用 Excel 的“打开并修复”打开，另存为 .xlsx 后再试。',
  'files.input-too-large': '“{file}”超过 {limit} MB，没有读取。请删去用不到的图片和工作表，另存后再试。',
  'files.changed': '“{file}”打不开：放进来之后被移动、改动或删除了，或者没有读取权限。请重新放进来。',
  'files.too-large': '“{file}”解开后超过 {limit} MB，为安全起见没有读取。请删去用不到的工作表或图片，另存后再试。',
  'files.too-many-cells':
    '“{file}”的单元格超过 {limit} 个，为安全起见没有读取。请删去用不到的行列和工作表，另存后再试。',
  'files.encoding':
    '“{file}”中 {part} 的文字编码是 {encoding}，不是工作簿规定的 UTF-8 或 UTF-16，为避免读错没有读取。请用 Excel 或 WPS 打开它，另存为 .xlsx 后再试。',
  'files.text-too-long':
    '“{file}”里有超过 {limit} 个字符的文字，超出 Excel 一个单元格的上限，没有读取。请把它缩短或拆开后再试；如果是 .csv，请检查是否有没有配对的引号。',
  'files.too-much-text':
    '“{file}”里的文字超过 {limit} 个字符，为安全起见没有读取。请删去用不到的工作表，或拆成几个文件后再试。',
  'files.too-many-sheets': '“{file}”的工作表超过 {limit} 张，为安全起见没有读取。请拆成几个工作簿后再试。',
  'files.too-many-lines':
    '“{file}”超过 {limit} 段（表格里的也算），为安全起见没有读取。请把要核对的部分另存为一个文档后再试。',
  'files.no-report': '“{file}”里没有可以写报告的项目：没有读到评价表，或只有项目清单。',
  'files.no-letter': '“{file}”里没有可以核对的内容，无从写函。',
  'files.no-sheets': '“{file}”里没有可以读取的工作表。请确认选对了文件。',
  'files.keep-format':
    '“{file}”是 {format} 格式，无法在保留原有内容的前提下添加工作表。请先在 Excel 中另存为 .xlsx 再试。',
  'files.not-confirmed':
    '没有写出“{file}”的副本：写好的内容读回来核对时不一致。原文件没有改动；请用 Excel 的“打开并修复”另存一份后再试。',
  'files.no-permission': '无法写入“{file}”：没有写入权限。请换一个文件夹，或取消该文件的只读属性。',
  'files.no-folder': '无法写入“{file}”：文件夹不存在。请先建立文件夹，或换一个位置。',
  'files.is-folder': '无法写入“{file}”：这是一个文件夹。请写上文件名。',
  'files.no-ordinary-file': '无法写入“{file}”：它是管道或设备，不是普通文件。请换一个文件名。',
  'files.link-loop': '无法写入“{file}”：链接互相指向，没有指到文件。请换一个文件名。',
  'files.name-too-long': '无法写入“{file}”：文件名太长。请换一个短些的名字。',
  'files.wrong-extension':
    '无法写入“{output}”：“{file}”的副本是 {extension} 文件，用别的扩展名 Excel 打不开。请把文件名改成以 {extension} 结尾。',
  'files.in-use': '无法写入“{file}”：文件正被其他程序使用。请先在 Excel 或 WPS 中关闭它再试。',
  'files.disk-full': '无法写入“{file}”：磁盘空间不足。请清理磁盘，或换一个位置。',
  'files.not-written': '无法写入“{file}”（{code}）。请换一个位置再试。',
};
