import { plural } from '@/text/language';
import type { Words } from './en';

const words: Words = {
    matrix: {
        only_late: '已逾期',
        only_unopened: '未打开',
        role: '角色',
        all_roles: '所有角色',
        search: '查找团队或注入事件',
        nothing: '没有这样的团队或注入事件。',
        wide: '加宽矩阵',
        clear: '清除筛选',
        since: (length) => `已有 ${length}`,
        done: (n, of) => `${of} 个中 ${n} 个已完成`,
        not_for: '与此团队无关',
        hours: (n) => `${n}时`,
        late_of: (n) => plural('zh', n, { other: '# 项逾期' }),
    },
    timeline: {
        zoom_in: '放大',
        zoom_out: '缩小',
        whole: '整个演练',
        now: '回到现在',
        help: '方向键在注入事件之间移动，Enter 打开，M 移动时间，+ 和 − 缩放。',
        moving: (id, time, by) => `${id} 移到 ${time}，${by}`,
        moving_help: '方向键调整时间，Enter 确认，Escape 保持原处。',
        later: (length) => `推迟 ${length}`,
        earlier: (length) => `提前 ${length}`,
        unmoved: '原处',
        then: (ids) => `等待它的：${ids}`,
    },
    undo: {
        undo: '撤销',
        moved: (id, time) => `${id} 将在 ${time} 发出。`,
        held: (id) => `${id} 已扣住。`,
        let_go: (id) => `${id} 已放行。`,
        given: (team, id, length) => `${team} 的 ${id} 延长了 ${length}。`,
        taken: (team, id, length) => `已从 ${team} 收回 ${id} 的 ${length}。`,
        undone: '已撤销。',
        nothing: '没有可撤销的操作。',
    },
};

export default words;
