import type { ThemeConfig } from 'antd'

export const ACCENT = '#0b5a72'
export const OVERDUE = '#b3261e'

/** By language, in desk.css: in an English text the apostrophe of a Chinese font takes a whole square. */
const FONTS = 'var(--fonts)'

/** One accent colour; red is kept for what is overdue or wrong. */
export const THEME: ThemeConfig = {
  token: {
    colorPrimary: ACCENT,
    colorInfo: ACCENT,
    // What antd mixes from a dark accent is a grey on which quiet text cannot be read.
    colorInfoBg: '#eef5f7',
    colorInfoBorder: '#b9d3da',
    colorLink: ACCENT,
    colorError: OVERDUE,
    colorText: '#1c2529',
    colorTextSecondary: '#55646b',
    colorTextTertiary: '#606d74',
    // 4.5:1 on white: a hint that cannot be read is no hint.
    colorTextPlaceholder: '#66737a',
    colorBorder: '#c3ccd0',
    colorBorderSecondary: '#e3e8ea',
    borderRadius: 4,
    fontFamily: FONTS,
    fontSize: 14,
    lineHeight: 22 / 14,
    controlHeight: 34,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
    boxShadow: '0 4px 16px rgb(20 40 50 / 12%)',
    boxShadowSecondary: '0 4px 16px rgb(20 40 50 / 12%)',
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', fontWeight: 500 },
    Table: {
      headerBg: 'transparent',
      headerColor: '#55646b',
      headerSplitColor: 'transparent',
      cellPaddingBlock: 9,
      cellPaddingInline: 12,
      rowHoverBg: '#f4f8f9',
    },
    Tabs: { horizontalItemPadding: '8px 0' },
  },
}
