package org.zhiyuan.handover;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Locale;
import org.junit.Test;
import org.zhiyuan.caller.CallerKey;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Workflow;

/** What {@link Workflow} refuses, and how, at the hand-overs' table. */
public class WorkflowTest {

    private static final CallerKey KEY = new CallerKey();
    private static final Caller CITY =
            Caller.of(KEY, new AccountId("a".repeat(32)), "city", Role.CITY, Region.of("130100"), Locale.CHINESE);

    @Test
    public void whatTheTableAllowsPasses() {
        HandoverStage.WORKFLOW.require(
                CITY, HandoverOperation.HANDOVER_SEND, HandoverStage.RETURNED, HandoverStage.SENT);
    }

    @Test
    public void aRefusalNamesTheStageAsPeopleDo() {
        PlatformException refusal = assertThrows(
                PlatformException.class,
                () -> HandoverStage.WORKFLOW.require(
                        CITY, HandoverOperation.HANDOVER_SEND, HandoverStage.RECEIPTED, HandoverStage.SENT));
        assertEquals(ErrorCode.CONFLICT, refusal.code());
        assertEquals(
                Text.of(
                        "移送当前处于“已接收”阶段，不能执行此操作（HANDOVER_SEND）",
                        "the hand-over is at the stage \"receipted\": HANDOVER_SEND is not possible now"),
                refusal.text());
    }

    @Test
    public void whoMayNotIsToldSoBeforeAnythingOfTheStage() {
        Caller station = Caller.of(KEY, CITY.account(), "station", Role.STATION, CITY.region(), Locale.CHINESE);
        PlatformException refusal = assertThrows(
                PlatformException.class,
                () -> HandoverStage.WORKFLOW.require(
                        station, HandoverOperation.HANDOVER_SEND, HandoverStage.RECEIPTED, HandoverStage.SENT));
        assertEquals(ErrorCode.DENIED, refusal.code());
    }
}
