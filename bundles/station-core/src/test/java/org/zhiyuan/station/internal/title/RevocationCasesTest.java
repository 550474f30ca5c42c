package org.zhiyuan.station.internal.title;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Times;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.internal.rules.Thresholds;
import org.zhiyuan.supervision.CaseId;
import org.zhiyuan.supervision.CaseKind;
import org.zhiyuan.supervision.CaseStage;
import org.zhiyuan.supervision.SupervisionCase;
import org.zhiyuan.testkit.MemoryCaseStore;
import org.zhiyuan.testkit.TestClock;

/** On what a title is revoked, R40, R105. */
public class RevocationCasesTest {

    private static final StationId STATION = new StationId("0".repeat(32));
    private final TestClock clock = new TestClock();
    private final MemoryCaseStore store = new MemoryCaseStore();
    private RuleParameters book = RuleParameters.hebei();
    private int count;

    private String about(StationId station, CaseKind kind, CaseStage stage) {
        CaseId id = new CaseId("%032x".formatted(++count));
        store.insert(new SupervisionCase(
                id,
                0,
                kind,
                "station",
                station.value(),
                Region.of("130102"),
                "经过",
                stage,
                clock.instant(),
                null,
                null,
                List.of(),
                null));
        return id.value();
    }

    private Optional<String> founded(StationId station) {
        return store.against(station, new Thresholds(book, day -> true).revocationKinds(Times.today(clock)));
    }

    @Test
    public void r40_onlyProfitUnderTheNameEndsATitle() {
        for (CaseKind kind : CaseKind.values()) {
            if (kind != CaseKind.PROFIT_UNDER_THE_NAME) {
                about(STATION, kind, CaseStage.HANDED_OVER);
            }
        }
        assertEquals(Optional.empty(), founded(STATION));
        assertEquals(Optional.of(about(STATION, CaseKind.PROFIT_UNDER_THE_NAME, CaseStage.WARNED)), founded(STATION));
        assertEquals("another station's", Optional.empty(), founded(new StationId("1".repeat(32))));
    }

    @Test
    public void r40_aCaseThatIsUndecidedOrUntrueEndsNothing() {
        about(STATION, CaseKind.PROFIT_UNDER_THE_NAME, CaseStage.OPENED);
        about(STATION, CaseKind.PROFIT_UNDER_THE_NAME, CaseStage.UNFOUNDED);
        assertEquals(Optional.empty(), founded(STATION));
    }

    @Test
    public void r105_furtherKindsEndATitleFromTheDayTheBookListsThem() {
        List<Parameter> strict = new ArrayList<>(book.parameters());
        strict.add(Parameter.list(
                "station.revocation.kinds",
                List.of("PROFIT_UNDER_THE_NAME", "CHARGED_RECIPIENT"),
                LocalDate.of(2026, 12, 1),
                "test"));
        book = RuleParameters.of("hebei", strict);
        String charged = about(STATION, CaseKind.CHARGED_RECIPIENT, CaseStage.CLOSED);
        clock.set("2026-11-30");
        assertEquals(Optional.empty(), founded(STATION));
        clock.set("2026-12-01");
        assertEquals(Optional.of(charged), founded(STATION));
    }
}
