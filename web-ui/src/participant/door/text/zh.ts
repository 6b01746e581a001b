import type { Words } from './en';

const words: Words = {
    title: '加入演练',
    for_team: (team) => `您将作为${team}的成员加入。`,
    name: '您的姓名',
    name_help: '您的团队和 EXCON 会看到。',
    language: '语言',
    enter: '加入',
    entering: '正在加入…',
    name_missing: '请输入姓名，让团队知道是谁在写。',
    next: '接下来会发生什么',
    steps: [
        '您和团队一起进入等候室。',
        'STARTEX 之后，信息会像真实工作日一样陆续进入您的收件箱。',
        '请阅读、回答所提的问题，并告知需要知道的团队。',
    ],
    bad_link: '此链接不通向任何演练',
    bad_link_help: '链接可能不完整或已过期。请向 EXCON 索取您团队的链接，或重新扫描二维码。',
    wrong_role: '此链接不是给参与者用的。请按收到时的样子打开。',
};

export default words;
