/** A report without any table: money, work done and a total stand in sentences only. */
import { conclusion, funds, project, verified, work } from '../data/003-maiji';
import { textSheet } from '../layout/parts';
import type { SheetSpec } from '../layout/sheet';

const text = textSheet(`${project.year}年${project.name}支出绩效评价报告`, [
  {
    heading: '一、基本情况',
    paragraphs: [
      `项目名称：${project.name}`,
      `实施单位：${project.unit}`,
      '项目内容为产品质量安全监督抽查、计量器具免费检定和质量强市创建。',
      '资金来源为财政拨款，专款专用。',
    ],
  },
  {
    heading: '二、评价工作',
    paragraphs: ['本单位成立自评小组，采取听取汇报、查阅资料、抽查凭证和询问的办法进行评价。'],
  },
  {
    heading: '三、项目绩效',
    paragraphs: [
      `项目年初预算数${funds.budget}万元，全年实际支付${funds.spent}万元，支出控制在预算范围内。`,
      `全年完成计量器具检定${verified.all}台/件，其中贸易结算类${verified.trade}台/件、安全防护类${verified.safety}台/件、医疗卫生类${verified.medical}台/件。`,
      `监督检查计量器具${work.instrumentsInspected}台/件，检查检验检测机构${work.laboratories}家、强制性产品经营主体${work.compulsoryProducts}家，下架无认证标识的燃气灶具${work.appliances}台。`,
      `公开承诺诚信计量的企业${work.enterprisesPledged}家，走访小微企业${work.enterprisesVisited}家。`,
    ],
  },
  {
    heading: '四、评价结论',
    paragraphs: [`评价得分：${conclusion.score}分`, `评价等级：${conclusion.grade}`],
  },
  {
    heading: '五、问题和建议',
    paragraphs: ['评价人员业务水平不一，影响评价的客观性；应明确职责，加强培训。'],
  },
]);

export const maiji: readonly SheetSpec[] = [text];
