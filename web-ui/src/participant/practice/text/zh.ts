import type { Words } from './en';

const words: Words = {
    title: '练习',
    nothing_counts: '这里的一切都不会发出，别人看不到，也不计分。',
    back: '回到等候室',
    again: '重新开始',
    steps: {
        open: {
            title: '打开收到的内容',
            help: '在收件箱中选择“一次奇怪的登录”。打开之前它一直是未读。',
        },
        answer: {
            title: '回答所提的问题',
            help: '表单在信息下方。输入时草稿会自动保存。',
        },
        tell: {
            title: '告知应当知道的人',
            help: '点“告知其他团队”，选择练习伙伴和 TLP 标签，然后发送。',
        },
        reply: {
            title: '阅读回复',
            help: '伙伴很快会回复，回复会进入收件箱。',
        },
    },
    done: '需要的就是这些。其余内容用到时自会出现。',
    drill: '练习',
    partner_name: '练习伙伴',
    inject: {
        title: '一次奇怪的登录',
        sender: '服务台',
        organisation: '贵方服务的单位',
        body: '早上好，\n\n03:12 有人用账户 **backup** 从 192.0.2.44 登录。当时这里没有人醒着。\n\n这会不会影响运行同一服务的伙伴？',
        card: '账户“backup”于 03:12 从 192.0.2.44 被使用',
        first: '首先做什么？',
        first_tell: '告知伙伴',
        first_wait: '等待更多信息',
        why: '为什么？一句话即可。',
    },
    reply: {
        subject: '谢谢',
        body: '已收到。我们会在自己的日志中查找 192.0.2.44，然后回复您。',
    },
};

export default words;
