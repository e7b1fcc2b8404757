import { template } from '../template/template.ts'

const ARCHIVE = '档案法 第十四条'

export const D45 = template({
  ...{ id: 'D45', kind: 'D45', layout: 'form', name: { zh: '卷宗封面', en: 'Cover of the dossier' } },
  elements: {
    案卷题名: { meaning: 'Title of the dossier', article: ARCHIVE },
    立卷单位: { meaning: 'Who keeps it', article: ARCHIVE },
    起止日期: { meaning: 'From when to when', article: ARCHIVE },
    保管期限: { meaning: 'Period of keeping', article: ARCHIVE },
    件数页数: { meaning: 'How many papers and pages', article: ARCHIVE },
    编制日期: { meaning: 'When it was put together', article: ARCHIVE },
  },
  wording: `
# 信访卷宗
| 案卷题名 | {{案卷题名}} |
| 信访事项编号 | {{编号}} |
| 立卷单位 | {{立卷单位}} |
| 起止日期 | {{起止日期}} |
| 件数页数 | {{件数页数}} |
| 保管期限 | {{保管期限}} |
| 编制日期 | {{编制日期}} |
`,
})

export const D45_REMARKS = template({
  ...{ id: 'D45-remarks', kind: 'D45', layout: 'form', name: { zh: '备考表', en: 'Remarks on the dossier' } },
  elements: {
    本卷情况说明: { meaning: 'State of the dossier', article: ARCHIVE },
    立卷人: { meaning: 'Who made it', article: ARCHIVE },
    立卷日期: { meaning: 'When', article: ARCHIVE },
  },
  wording: `
# 卷内备考表
| 信访事项 | {{编号}}　{{事由}} |
| 本卷情况说明 | {{本卷情况说明}} |
| 立卷人 | {{立卷人}} |
| 立卷日期 | {{立卷日期}} |
`,
})
