import type { Decided } from './train-topics.ts'

const PLACES = ['东岭镇', '柳河村', '青石街', '南门社区', '白水乡', '红旗路', '双桥村', '北湖镇']

const SAID: Readonly<Record<string, readonly string[]>> = {
  教育: [
    '小学的学位不够，孩子报不上名',
    '幼儿园收费比通知高，老师不肯说明',
    '中学补课收钱，学生很累',
    '学校门口的校车停开了，学生走路上学',
  ],
  环保: ['工厂夜里排废气，气味刺鼻', '河里流着污水，鱼都死了', '养猪场的臭味和粪水没人管', '砖厂粉尘很大，窗户不敢开'],
  人社: ['工地拖欠工资三个月没有发', '单位不给缴养老保险', '工伤认定一直没有结果', '劳动合同到期没有补偿'],
}

/** Invented letters of three topics: the same few complaints from different places. */
export const inventedLetters = (): readonly Decided[] =>
  Object.entries(SAID).flatMap(([topic, complaints]) =>
    complaints.flatMap((complaint) =>
      PLACES.map((place) => ({ title: `反映${place}的问题`, body: `您好，我住在${place}。${complaint}，请帮助解决。`, topic })),
    ),
  )
