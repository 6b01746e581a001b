import type { GraphWords } from './en';

const words: GraphWords = {
    title: '谁通知了谁',
    owed: '应通报',
    in_time: '按时通报',
    late: '迟到通报',
    breach: '违规',
    table: '以表格显示',
    from: '从',
    to: '到',
    region: '区域',
    public: '公众',
};

export default words;
