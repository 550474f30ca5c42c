package org.zhiyuan.supervision;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/** What an official has to do (经办任务), R93; the working days it takes at most are the parameter {@link #parameter()}. */
public enum TaskKind implements Labelled {
    CITY_FILING("city-filing", "市级组织备案", "file a recommended city"),
    STATION_ASSESSMENT("station-assessment", "市级测评", "assess a station"),
    STATION_OPINION("station-opinion", "主管部门意见", "give the SME department's opinion on a station"),
    STATION_REVIEW("station-review", "工作站省级审核", "review a station"),
    STATION_GRANT("station-grant", "联合授予", "grant a station's title jointly"),
    /** Of an open one, R104. */
    OBJECTION_ANSWER("objection-answer", "异议答复", "answer an objection"),
    /** 推荐程序4, R35. */
    STATION_PLATFORM("station-platform", "省公共服务平台登记", "register a station on the provincial platform"),
    STATION_ADMISSION("station-admission", "审核登记入库", "admit a station online"),
    STATION_YEAR("station-year", "年度考核", "assess a station's year"),
    STATION_RECHECK("station-recheck", "整改复核", "recheck a station after its rectification"),
    EXPERT_REVIEW("expert-review", "专家省级审核", "review an expert"),
    EXPERT_REGISTRATION("expert-registration", "专家建档备案", "put an expert on file"),
    EXPERT_NATIONAL("expert-national", "专家全国系统注册", "register an expert on the national system"),
    EXPERT_APPOINTMENT("expert-appointment", "聘书与协议", "issue an expert's letter and agreement"),
    EXPERT_AGREEMENT("expert-agreement", "协议签署", "have an expert's agreement signed"),
    DEMAND_VERIFICATION("demand-verification", "需求核实答复", "verify a demand and answer it"),
    /** 异议处理, R7. */
    ACTIVITY_OBJECTION("activity-objection", "服务时间异议处理", "settle the times of an activity"),
    FEEDBACK_REVIEW("feedback-review", "活动成效审阅", "review an activity's report"),
    CONCERN_ANSWER("concern-answer", "诉求答复", "answer an industry's concern"),
    ASSIGNMENT_JUDGEMENT("assignment-judgement", "交办任务确认", "judge a reported assignment"),
    CASE_STEP("case-step", "案件下一步处理", "take a case's next step"),
    HANDOVER_SEND("handover-send", "办理移送", "send a hand-over"),
    /** Whatever one official proposed and a second one has to confirm, R94. */
    SECOND_PERSON("second-person", "第二人复核", "confirm a colleague's proposal"),
    /** A subordinate's task that is overdue (督办), R93. */
    ESCALATION("escalation", "逾期督办", "see to an overdue task");

    private final String code;
    private final Text label;

    TaskKind(String code, String zh, String en) {
        this.code = code;
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** The rule book's parameter that holds the working days. */
    public String parameter() {
        return "task." + code + ".days";
    }
}
