import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dangersIn } from './dangers.ts'
import { sentencesOfAll } from './testing.ts'

const marked = (letter: string): readonly string[] => dangersIn(letter).map(({ start, end }) => letter.slice(start, end))

describe('a danger that a letter tells of is offered as urgent, with its words (第二十五条)', () => {
  it.each([
    ['后墙歪斜，娃娃天天从下面走。', []],
    ['我家后面的墙体倾斜，娃娃天天从下面走。', ['墙体倾斜']],
    ['老屋的房梁断裂，老两口还住在里面。', ['房梁断裂']],
    ['教学楼墙面裂缝有两指宽，家长都很害怕。', ['墙面裂缝']],
    ['奶奶八十岁，还住在危房里。', ['危房']],
    ['门口的电线掉落在路上，学生来来往往很危险。', ['电线掉落', '很危险']],
    ['电线杆倾斜三个月了。', ['电线杆倾斜']],
    ['村口井盖丢失，已有３人摔倒。', ['井盖丢失', '３人摔倒']],
    ['路边的窨井没有盖。', ['窨井没有盖']],
    ['昨晚楼道里煤气泄漏，没有人来。', ['煤气泄漏']],
    ['外墙瓷砖脱落，差点砸到过路的孩子。', ['瓷砖脱落', '差点砸']],
    ['屋后山体滑坡，夜里不敢睡。', ['山体滑坡']],
    ['水库大坝渗漏，下游村民提心吊胆。', ['大坝渗漏', '提心吊胆']],
    ['路面塌陷了一个洞，随时会有车掉进去。', ['路面塌陷']],
    ['电梯从9楼掉到2楼，一家人困在里面。', ['从9楼掉', '困在里面']],
    ['这个路口经常发生车祸，请装红绿灯。', ['经常发生车祸']],
    ['消防通道被堵死，一旦起火后果不堪设想。', ['消防通道被堵', '后果不堪设想']],
    ['他扬言要打死我全家。', ['扬言要打死']],
    ['我实在活不下去了。', ['活不下去']],
    ['全村的井水发黄，喝了拉肚子。', ['井水发黄']],
    ['一条大狗咬伤了两个孩子，没有人管。', ['狗咬伤']],
  ])('%s', (letter, words) => {
    for (const word of words) expect(marked(letter).join('|')).toContain(word)
    expect(marked(letter).length > 0).toBe(words.length > 0)
  })
})

describe('no danger is offered', () => {
  it.each([
    ['where it is a programme or a subsidy', '请问危房改造补贴怎么申请？'],
    ['where it is the name of a rule', '《关于加强燃气泄漏和火灾隐患排查的通知》什么时候执行？'],
    ['where it is prevented', '请加强巡查，防止山体滑坡。'],
    ['where it is long past and over', '前年的塌方已修复，谢谢。'],
    ['where it is denied', '房屋没有倒塌，人都平安。'],
    ['where it is only asked about', '这种菜吃了会不会食物中毒？'],
    ['where a word is used for another thing', '这是道德绑架，资金链断裂，跳楼价卖房。'],
    ['for cracks of a new flat that nobody fears', '新房墙面开裂，请开发商修补。'],
    ['for wages of somebody hurt before', '在工地触电受伤，请求工伤赔偿。'],
    ['for a policy that leans', '希望政策向基层倾斜，教师下沉农村。'],
    ['for a lift that is wanted', '请给我们老楼加装电梯。'],
    ['for a feeling', '晚上没有安全感，希望多巡逻。'],
    ['for goods', '加油站没有危险品经营许可证。'],
  ])('%s', (_, letter) => {
    expect(marked(letter)).toEqual([])
  })
})

describe('however it is written', () => {
  it('in traditional characters and full-width digits, with its place in the letter as it came in', () => {
    expect(marked('牆體傾斜，３０戶人家提心吊膽。')).toEqual(['牆體傾斜', '提心吊膽'])
    expect(marked('煤氣洩漏，請救命。')).toEqual(['煤氣洩漏'])
  })

  it('of one sign alone, it says nothing and is read at once', () => {
    for (const sign of ['三', '9', '墙', '随时', '电梯']) expect(marked(sign.repeat(50_000))).toEqual([])
  })

  it('no mark lies outside the letter or over another', () => {
    fc.assert(
      fc.property(sentencesOfAll, (letter) => {
        let last = 0
        for (const { start, end } of dangersIn(letter)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(letter.length)
      }),
    )
  })
})
