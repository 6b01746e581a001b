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
};

export default words;
