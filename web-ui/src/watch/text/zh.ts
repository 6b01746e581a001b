import { plural } from '@/text/language';
import type { Words } from './en';

const words: Words = {
    opening: '正在打开…',
    bad_link: '此链接没有对应的演练',
    bad_link_help: '请使用 EXCON 提供的大屏链接。',
    waiting: '演练即将开始。',
    over: '谢谢各位。',
    names: {
        clock: '时钟',
        story: '经过',
        network: '网络',
        spread: '已知情况',
        moments: '时刻',
    },
    screens: '画面',
    next: '下一画面',
    previous: '上一画面',
    hold: '停留在此画面',
    go_on: '让画面自动切换',
    held: '已停留',
    keys: '方向键切换画面，空格键停留，M 键显示简明语句。',
    plain: '简明语句',
    story: '事件经过',
    network: '谁在和谁沟通',
    messages: (n: number) => plural('zh', n, { other: '# 条消息' }),
    latest: (n: number) => plural('zh', n, { other: '此处为最近 # 条连线' }),
    spread: '消息传到了哪里',
    found_by: (role: string) => `发现者：${role}`,
    found_outside: '来自外部',
    known_to: (n: number, teams: number) =>
        plural('zh', teams, { other: `# 支队伍中有 ${n} 支知道` }),
    moments: '关键时刻',
    highlights: {
        started: '演练开始',
        paused: '演练暂停',
        resumed: '演练继续',
        ended: '演练结束',
        first_warning: (from: string, to: string) => `第一个警报跨越国界：${from} 告知 ${to}`,
        first_for_all: (from: string) => `${from} 告知整个区域`,
        first_answer: '队伍之间的第一个问题得到了答复',
        correction: '各队纠正了后来证明有误的信息',
        sighting: '一支队伍的发现在别处也被看到',
        claim: '一项任务有了负责的队伍：没有人重复去做',
        all_spoke: (n: number) => plural('zh', n, { other: '全部 # 支队伍都与其他队伍沟通过' }),
        hundred: (n: number) => plural('zh', n, { other: '队伍之间已有 # 条消息' }),
        decision_opened: (title: string) => `需要共同决定：${title}`,
        decision_closed: (title: string) => `共同决定：${title}`,
    },
    figures: {
        time: '自演练开始',
        teams: (n: number) => plural('zh', n, { one: '支队伍参加', other: '支队伍并肩工作' }),
        news: '最新公开消息',
        messages: () => '条消息在队伍之间往来',
        told: (n: number, teams: number) =>
            plural('zh', n, { other: `支队伍已把所知告诉了其他队伍（共 ${teams} 支）` }),
        injects: () => '条消息等待各队处理',
        answers: () => '份答复由各队完成',
        known: (n: number, role: string) =>
            plural('zh', n, { other: `支队伍知道以下角色的发现：${role}` }),
        decisions: () => '项决定共同作出',
        moment: '各队最近的成果',
    },
};

export default words;
