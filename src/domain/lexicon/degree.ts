/** Words of aim and degree that nobody can measure. Source: 101号 on 定性指标 and names, published tables. */
import { words } from './words';

/** What a project does to a quality: at the end of a name (服务质量提升) or before what it is done to. */
export const RAISING = words('提高 提升 增强 加强 改善 优化');
export const DRIVING = words('促进 推动');
export const KEEPING = words('保障 维护 维持');
/** Begin a sentence about work, not the name of a measure. */
export const UNDERTAKING = words('进一步 确保 做好 推进 助力 开展 组织 举办');
/** How much, in front of a verb of the above. */
export const GRADUALLY = words('不断 持续 有效 逐步');

/** 有效提升, 明显改善, 保障到位. */
export const DEGREE: readonly string[] = [
  ...RAISING,
  ...DRIVING,
  ...GRADUALLY,
  ...words(`
    良好 较好 明显 显著 稳定 稳步 确保 保障 合理 充分 满足 健全 完善 缓解 降低 减少
  `),
];

/** Reach and direction without a measure: 可控, 影响长远, 增加岗位. Scored directly, they may still be right. */
export const REACH = words(`
  可控 受控 可接受 长远 深远 长期 长效 增加 增长 增进 增多 扩大 拓宽 拓展 巩固 强化 深化 带动 助力 支持 推进
  繁荣 和谐 积极 广泛 较强 较大 较快 较小 较高 较低 较优 加快 转变 规范有序 应保尽保
`);

/** Alone in a cell they say which way, and no measure: a satisfaction of 满意, a benefit of 高. */
export const BARE = words(`
  满意 较满意 比较满意 基本满意 非常满意 高 较高 好 很好 强 大 多 低 快 不断提高 有所提高
`);

/** So many that nobody can count them: where a number should stand. */
export const VAGUE_AMOUNT = words(`
  若干 一定数量 一定比例 一定规模 适量 适当数量 较多 较少 许多 大量 少量 多次 数次 绝大多数
`);

/** As much as it will turn out to be. Not 数据实时, 依据实施方案, 按需求: the two words by themselves. */
export const AS_IT_COMES = words(`
  按实际发生 以实际发生 按实际情况 根据实际情况 视实际情况 视情况 按实结算 根据需要 视需要 按实际需要 以实际为准
`);
export const AS_IT_COMES_ALONE = /(?<![数根依证])据实(?![施际验现体])|按需(?!求)/;
