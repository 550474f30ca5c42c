package org.zhiyuan.testkit.contract;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Sight;
import org.zhiyuan.core.Step;
import org.zhiyuan.handover.Dispatch;
import org.zhiyuan.handover.Handover;
import org.zhiyuan.handover.HandoverId;
import org.zhiyuan.handover.HandoverQuery;
import org.zhiyuan.handover.HandoverStage;
import org.zhiyuan.handover.NewHandover;
import org.zhiyuan.handover.Recipient;
import org.zhiyuan.testkit.fixture.Callers;

/** What every store of what stations and agencies owe others must do. */
public abstract class DutyStoresContract extends StoreContract {

    private static final Instant AT = Instant.parse("2026-11-22T02:00:00Z");
    private static final Set<Recipient> ALL = EnumSet.allOf(Recipient.class);

    @Test
    public void r16_handoversComeLatestFirstAndOverdueOnesLongestOverdueFirst() {
        Handover one = stores.owed().handovers().insert(handover(1, Recipient.MARKET_REGULATION, "130000", LocalDate.of(2026, 12, 3)));
        Handover two = stores.owed().handovers().insert(handover(2, Recipient.NATIONAL_SYSTEM, "130100", LocalDate.of(2026, 12, 2)));
        Handover three = stores.owed().handovers().insert(handover(3, Recipient.NATIONAL_SYSTEM, "130200", null));
        assertEquals(List.of(three, two, one), pages(1, page -> handovers(HandoverQuery.ALL, Sight.ALL, null, page)));
        assertEquals(List.of(two), items(HandoverQuery.ALL, new Sight(Region.of("130100"), null), null));
        assertEquals(List.of(one), items(new HandoverQuery(Recipient.MARKET_REGULATION, HandoverStage.OPEN, "station",
                one.matter().subject(), false),
                Sight.ALL, null));
        assertEquals(List.of(two, one), pages(1, page -> handovers(HandoverQuery.ALL, Sight.ALL, LocalDate.of(2026, 12, 4), page)));
        assertEquals("due on the day is not overdue", List.of(two), items(HandoverQuery.ALL, Sight.ALL, LocalDate.of(2026, 12, 3)));
        assertEquals(List.of(one), stores.owed().handovers().list(HandoverQuery.ALL, Set.of(Recipient.MARKET_REGULATION), Sight.ALL, null,
                PageRequest.first()).items());
        Handover sent = stores.owed().handovers().replace(one.sent(new Dispatch("冀志函1号", LocalDate.of(2026, 11, 22),
                Callers.province().account()), null, new Step("OPEN", "SENT", AT, Callers.province().account(), null)));
        assertEquals(Optional.of(sent), stores.owed().handovers().find(one.id()));
        assertRefused(ErrorCode.STALE, () -> stores.owed().handovers().replace(one));
        assertRefusesRubbish(page -> handovers(HandoverQuery.ALL, Sight.ALL, null, page));
    }

    private Page<Handover> handovers(HandoverQuery query, Sight sight, LocalDate today, PageRequest page) {
        return stores.owed().handovers().list(query, ALL, sight, today, page);
    }

    private List<Handover> items(HandoverQuery query, Sight sight, LocalDate today) {
        return handovers(query, sight, today, PageRequest.first()).items();
    }

    private static Handover handover(int n, Recipient recipient, String region, LocalDate due) {
        return new Handover(new HandoverId(Births.id(n)), 0, new NewHandover(recipient, "某局㐂", "station", Births.id(60 + n), "以志愿服务名义营利"),
                Region.of(region), HandoverStage.OPEN, AT, due, null, null, List.of());
    }
}
