import type { Words } from './text.en';

const words: Words = {
    opening: '正在打开…',
    bad_link: '此链接没有对应的演练',
    bad_link_help: '请使用 EXCON 提供的大屏链接。',
    waiting: '演练即将开始。',
    paused: '已暂停',
    ended: 'ENDEX。谢谢各位。',
    story: '事件经过',
    network: '谁在和谁沟通',
    moments: '关键时刻',
    messages: (n: string) => `消息：${n}`,
    nothing: '尚未发生任何事。',
    decision_opened: (title: string) => `需要共同决定：${title}`,
    decision_closed: (title: string) => `已决定：${title}`,
    task: (team: string) => `${team} 承担了一项任务`,
    started: 'STARTEX',
    resumed: '演练继续',
    views: { all: '全部', clock: '时钟', story: '经过', network: '网络' },
    title: '谁告知了谁',
    table: '以表格显示',
    from: '发送方',
    to: '接收方',
    kinds: {
        owed: '待告知',
        in_time: '已告知',
        late: '迟到告知',
        breach: '违规',
        region: '区域',
        public: '公众',
    },
};

export default words;
