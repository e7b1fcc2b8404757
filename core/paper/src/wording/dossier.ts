import { template } from '../template/template.ts'

const ARCHIVE = '档案法 第十四条'

export const D45 = template({
  ...{ id: 'D45', kind: 'D45', layout: 'form', name: { zh: '卷宗封面', en: 'Cover of the dossier' } },
  elements: {
    案卷题名: { en: 'Title of the dossier', article: ARCHIVE },
    立卷单位: { en: 'Who keeps it', article: ARCHIVE },
    起止日期: { en: 'From when to when', article: ARCHIVE },
    保管期限: { en: 'Period of keeping', article: ARCHIVE },
    件数: { en: 'How many papers', article: ARCHIVE },
  },
  wording: `
# 信访事项卷宗
| 案卷题名 | {{案卷题名}} |
| 信访事项编号 | {{编号}} |
| 立卷单位 | {{立卷单位}} |
| 起止日期 | {{起止日期}} |
| 件数 | {{件数}} |
| 保管期限 | {{保管期限}} |
`,
})

export const D45_INDEX = template({
  ...{ id: 'D45-index', kind: 'D45', layout: 'form', name: { zh: '卷内目录', en: 'Index of the dossier' } },
  elements: { 目录: { en: 'Each paper with number, day and page', article: ARCHIVE } },
  wording: `
# 卷内目录
{{目录}}
`,
})

export const D45_REMARKS = template({
  ...{ id: 'D45-remarks', kind: 'D45', layout: 'form', name: { zh: '备考表', en: 'Remarks on the dossier' } },
  elements: {
    本卷情况说明: { en: 'State of the dossier', article: ARCHIVE },
    立卷人: { en: 'Who made it', article: ARCHIVE },
    立卷日期: { en: 'When', article: ARCHIVE },
  },
  wording: `
# 备考表
| 本卷情况说明 | {{本卷情况说明}} |
| 立卷人 | {{立卷人}} |
| 立卷日期 | {{立卷日期}} |
`,
})
