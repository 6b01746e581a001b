import basic from './basic.zh';
import type { Common } from './common.en';
import { plural } from './language';

const common: Common = {
    ...basic,
    help_about: (part: string) => `帮助：${part}`,
    name: 'Tocsin',
    link: {
        connecting: '正在连接…',
        online: '已连接',
        offline: '没有连接',
        denied: '已退出',
    },
    phase: {
        draft: '准备中',
        lobby: 'STARTEX 之前',
        running: '进行中',
        paused: '已暂停',
        ended: 'ENDEX',
    },
    theme: {
        name: '外观',
        auto: '跟随设备',
        light: '浅色',
        dark: '深色',
        contrast: '高对比度',
    },
    language: '语言',
    close: '关闭',
    keys: { title: '键盘快捷键', single: '启用单键操作' },
    drill_clock: '演练时钟',
    wall_clock: '当前时间',
    minutes: (n) => plural('zh', n, { other: '# 分钟' }),
    hours: (h, m) => (m ? `${h} 小时 ${m} 分钟` : `${h} 小时`),
    less_than_minute: '不到一分钟',
    ago: (length) => `${length}前`,
    now: '刚刚',
    kinds: {
        inform: '通报',
        request: '请求',
        acknowledge: '确认收到',
        answer: '答复',
        propose: '提议',
        claim: '认领任务',
        correct: '更正',
        sighting: '发现情况',
    },
    places: { region: '全区域', public: '公众', excon: 'EXCON' },
    replay: '回放',
    download: '下载',
};

export default common;
