import type { SheetWords } from './en';

const words: SheetWords = {
    title: '加入演练的方法',
    team: '您的团队',
    begins: '开始时间',
    steps: [
        '用手机或电脑扫描二维码，或在浏览器中输入下面的网址。无需安装任何软件。',
        '填写姓名，选择语言，然后按“加入”。全队使用同一张加入单。',
        '请在打开的页面上等候。收到测试消息时请确认，这样我们就知道您的线路正常。',
    ],
    qr: '下方网址的二维码',
    keep: '请妥善保管这张加入单：持有它的人都能以您团队的身份参加。',
};

export default words;
