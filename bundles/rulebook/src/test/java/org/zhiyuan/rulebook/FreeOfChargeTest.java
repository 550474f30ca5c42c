package org.zhiyuan.rulebook;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;

public class FreeOfChargeTest {

    private final FreeOfCharge free = new FreeOfCharge(new RuleDay(LocalDate.of(2026, 11, 30), RuleParameters.hebei()));

    @Test
    public void r88_whatChargesIsFoundInWhateverWords() {
        for (String text : List.of(
                "收费讲座，每人500元",
                "门票99元，扫码支付",
                "参会费500元，汇款至账户6222020200112233445",
                "https://pay.example.cn/order?price=500",
                "报名：https://example.cn/sign?id=7&amount=99",
                "https://example.cn/pay?id=7",
                "创业套餐999元",
                "愿意支付5000元咨询费",
                "愿付咨询费5000元",
                "收费讲座",
                "本次沙龙需付费",
                "每人５００元",
                "人均 500 元",
                "500元/人",
                "99元一位",
                "伍佰元报名费",
                "培训费五百元整",
                "报名费 ￥200",
                "报名费：200",
                "票价199",
                "场地费由各企业分摊，每家300块",
                "名额有限。门 票 9 9 元",
                "费用自理",
                "收款账号：6222 0202 0011 2233 445",
                "现场扫描收款码报名",
                "有偿咨询",
                "Paid seminar",
                "Tickets: 99 yuan",
                "registration fee of RMB 500",
                "500 yuan per person",
                "admission $20",
                "注册资本500万元企业专场，门票99元")) {
            assertTrue(text, free.passage(text).isPresent());
        }
    }

    @Test
    public void r88_honestWordsPass() {
        for (String text : List.of(
                "免费讲座",
                "注册资本500万元企业专场",
                "如何融资500万元",
                "发票与收费标准解读",
                "行政事业性收费政策解读",
                "本服务不收费，禁止有偿服务",
                "贷款500万元如何办理",
                "年营业收入2000万元以上企业",
                "研发费用加计扣除500万元怎么算",
                "客户拖欠货款500万元未付款",
                "产品价格300元如何定价",
                "每人补贴500元的稳岗政策",
                "支付宝小程序开店经验",
                "一元化管理与多元经营",
                "2026年12月1日14:00，主楼2号会议室，联系电话13800000000",
                "费用预算与成本管理",
                "https://meet.example.cn/j/12345678?pwd=500",
                "Free of charge for companies with a registered capital of 5 million yuan",
                "How to set a price",
                "How to get a loan of 500,000 yuan",
                "")) {
            assertEquals(text, Optional.empty(), free.passage(text));
        }
    }

    @Test
    public void r88_thePassageAndTheFieldAreNamed() {
        Problems problems = new Problems();
        free.check(problems, "title", "专家沙龙，门票９９元").check(false, "other", Text.of("无", "none"));
        free.check(problems, "place", null);
        List<FieldProblem> found =
                assertThrows(PlatformException.class, problems::raise).problems();
        assertEquals(
                List.of(
                        new FieldProblem(
                                "title",
                                Text.of(
                                        "志愿服务不得收费，请删去“门票99元”（R88）",
                                        "services are free of charge: leave out \"门票99元\" (R88)")),
                        new FieldProblem("other", Text.of("无", "none"))),
                found);
    }

    @Test
    public void r95_theWordsAreThoseOfTheBookInForce() {
        assertEquals(
                Optional.empty(),
                new FreeOfCharge(new RuleDay(LocalDate.of(2026, 11, 30), RuleParameters.of("empty", List.of())))
                        .passage("门票99元"));
    }
}
