import { plural } from '@/text/language';
import type { Words } from './text.en';

const words: Words = {
    title: '经验教训',
    lead: '本服务器所有演练的优势、不足和行动，以及每项行动的结果。',
    back: '首页',
    capability: '能力',
    threat: '威胁',
    year: '年份',
    kind: '类型',
    text: '包含',
    all: '全部',
    clear: '清除筛选',
    found: (n) => plural('zh', n, { other: '# 条经验' }),
    drill: '演练',
    team: '团队',
    said: '看到的情况与采取的行动',
    status: '状态',
    kinds: { strength: '优势', gap: '不足', action: '行动' },
    statuses: { open: '待办', under_way: '进行中', done: '完成', dropped: '放弃' },
    region: '区域',
    hidden: '不显示',
    until: (date) => `截至 ${date}`,
    none: '还没有经验教训',
    none_help: 'EXCON 和评估员在演练中记录优势和不足，团队在演练后制定行动计划。它们会显示在这里。',
    none_match: '没有符合的内容',
    none_match_help: '请更改或清除筛选条件。',
    not_allowed: '请在此设备上打开您的 EXCON 链接，然后再回来。',
    unreadable: '无法读取以下演练：',
};

export default words;
