import type { Words } from './text.en';

const words: Words = {
    title: '携手进行的网络演练',
    lead: '本服务器为各国 CIRT 团队举办演练：预设的事件陆续到来，团队作答并相互沟通，最后由报告说明他们协作得如何。',
    code: '您的链接或代码',
    code_help: '由 EXCON 以纸质或邮件方式提供。',
    code_missing: '请输入您收到的链接或代码。',
    code_unknown: '此代码无效。请逐字核对，或询问 EXCON。',
    go: '继续',
    mine: '在此设备上',
    mine_help: '您已加入这些演练。重新打开您的链接即可继续。',
    lessons: '所有演练的经验教训',
    roles: {
        participant: '参与者',
        excon: 'EXCON',
        evaluator: '评估员',
        observer: '投影',
    },
    who: '谁会来这里',
    whom: [
        ['团队', '打开 EXCON 提供的链接或二维码；无需安装任何东西。'],
        ['EXCON', '打开创建演练时打印出的链接。'],
        ['评估员', '打开评估员链接并填写姓名。'],
        ['会场', '通过投影链接观看。'],
    ],
};

export default words;
