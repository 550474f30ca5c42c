package org.zhiyuan.testkit.contract;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.entry.EntryBody;
import org.zhiyuan.entry.EntryId;
import org.zhiyuan.entry.EntryKind;
import org.zhiyuan.entry.EntryOnBehalf;
import org.zhiyuan.entry.EntryQuery;
import org.zhiyuan.entry.EntryState;
import org.zhiyuan.entry.store.EntryStore;
import org.zhiyuan.handover.Dispatch;
import org.zhiyuan.handover.Handover;
import org.zhiyuan.handover.HandoverId;
import org.zhiyuan.handover.HandoverQuery;
import org.zhiyuan.handover.HandoverStage;
import org.zhiyuan.handover.NewHandover;
import org.zhiyuan.handover.Recipient;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Enterprises;
import org.zhiyuan.testkit.fixture.Experts;
import org.zhiyuan.testkit.fixture.Stations;

/** What every store of what stations and agencies owe others must do. */
public abstract class DutyStoresContract extends StoreContract {

    private static final Instant AT = Instant.parse("2026-11-22T02:00:00Z");
    private static final Set<Recipient> ALL = EnumSet.allOf(Recipient.class);

    @Test
    public void r16_handoversComeLatestFirstAndOverdueOnesLongestOverdueFirst() {
        Handover one = stores.owed()
                .handovers()
                .insert(handover(1, Recipient.MARKET_REGULATION, "130000", LocalDate.of(2026, 12, 3)));
        Handover two = stores.owed()
                .handovers()
                .insert(handover(2, Recipient.NATIONAL_SYSTEM, "130100", LocalDate.of(2026, 12, 2)));
        Handover three = stores.owed().handovers().insert(handover(3, Recipient.NATIONAL_SYSTEM, "130200", null));
        assertEquals(
                List.of(three, two, one),
                pages(1, page -> handovers(HandoverQuery.ALL, VisibilityScope.ALL, null, page)));
        assertEquals(List.of(two), items(HandoverQuery.ALL, new VisibilityScope(Region.of("130100"), null), null));
        assertEquals(
                List.of(one),
                items(
                        new HandoverQuery(
                                Recipient.MARKET_REGULATION,
                                HandoverStage.OPEN,
                                "station",
                                one.matter().subject(),
                                false),
                        VisibilityScope.ALL,
                        null));
        assertEquals(
                List.of(two, one),
                pages(1, page -> handovers(HandoverQuery.ALL, VisibilityScope.ALL, LocalDate.of(2026, 12, 4), page)));
        assertEquals(
                "due on the day is not overdue",
                List.of(two),
                items(HandoverQuery.ALL, VisibilityScope.ALL, LocalDate.of(2026, 12, 3)));
        assertEquals(
                List.of(one),
                stores.owed()
                        .handovers()
                        .list(
                                HandoverQuery.ALL,
                                Set.of(Recipient.MARKET_REGULATION),
                                VisibilityScope.ALL,
                                null,
                                PageRequest.first())
                        .items());
        Handover sent = stores.owed()
                .handovers()
                .replace(one.sent(
                        new Dispatch(
                                "冀志函1号",
                                LocalDate.of(2026, 11, 22),
                                Callers.province().account()),
                        null,
                        new Step("OPEN", "SENT", AT, Callers.province().account(), null)));
        assertEquals(Optional.of(sent), stores.owed().handovers().find(one.id()));
        assertRefused(ErrorCode.STALE, () -> stores.owed().handovers().replace(one));
        assertRefusesRubbish(page -> handovers(HandoverQuery.ALL, VisibilityScope.ALL, null, page));
    }

    @Test
    public void r2r8_oneEntryANumberWaitsAndIsFoundByTheNumberAndByTheCode() {
        EntryStore entries = stores.oversight().entries();
        EntryOnBehalf person = entries.insert(entry(1, new EntryBody(Experts.application(), null, null), "2027-01-21"));
        assertEquals(Optional.of(person), entries.find(person.id()));
        assertEquals(Optional.of(person), entries.findByCode(person.codeDigest()));
        assertEquals(
                Optional.of(person),
                entries.open(EntryKind.EXPERT, Experts.application().idNumber().reveal()));
        assertEquals(Optional.empty(), entries.open(EntryKind.EXPERT, "13010219611122001X"));
        assertRefused(
                ErrorCode.CONFLICT,
                () -> entries.insert(entry(2, new EntryBody(Experts.application(), null, null), "2027-01-22")));
        EntryBody unit = new EntryBody(null, Enterprises.facts(), null);
        EntryOnBehalf enterprise = entries.insert(entry(3, unit, "2027-01-20"));
        assertEquals(Optional.of(enterprise), entries.open(EntryKind.ENTERPRISE, unit.number()));
        assertEquals("of another kind", Optional.empty(), entries.open(EntryKind.STATION, unit.number()));
        EntryOnBehalf place = entries.insert(entry(
                4,
                new EntryBody(
                        null,
                        null,
                        Stations.builder()
                                .with(b -> b.creditCode = Enterprises.facts().creditCode())),
                "2027-01-19"));
        assertEquals(
                List.of(place, enterprise, person),
                pages(1, page -> entries.list(EntryQuery.ALL, VisibilityScope.ALL, page)));
        assertEquals(
                List.of(enterprise),
                pages(
                        5,
                        page -> entries.list(
                                new EntryQuery(EntryKind.ENTERPRISE, EntryState.OPEN), VisibilityScope.ALL, page)));
        assertEquals(
                List.of(),
                pages(5, page -> entries.list(EntryQuery.ALL, new VisibilityScope(Region.of("130200"), null), page)));
        assertEquals(
                3,
                pages(2, page -> entries.list(EntryQuery.ALL, new VisibilityScope(null, person.by()), page))
                        .size());
        assertEquals(List.of(place, enterprise), entries.past(LocalDate.of(2027, 1, 21), 5));
        assertEquals(List.of(place), entries.past(LocalDate.of(2027, 1, 21), 1));
        assertRefusesRubbish(page -> entries.list(EntryQuery.ALL, VisibilityScope.ALL, page));
    }

    @Test
    public void anEntryThatHasEndedHoldsNothingAndMakesRoomForAnother() {
        EntryStore entries = stores.oversight().entries();
        EntryBody body = new EntryBody(Experts.application(), null, null);
        EntryOnBehalf open = entries.insert(entry(1, body, "2027-01-21"));
        EntryOnBehalf renewed = entries.replace(open.coded("f".repeat(64)));
        assertEquals(Optional.empty(), entries.findByCode(open.codeDigest()));
        EntryOnBehalf taken =
                entries.replace(renewed.ended(EntryState.TAKEN, Callers.expert().account(), Instant.EPOCH, null)
                        .leadingTo(Births.id(9)));
        assertNull(taken.body());
        assertEquals(Optional.of(taken), entries.findByCode("f".repeat(64)));
        assertEquals(Optional.of(taken), entries.find(open.id()));
        assertEquals(Optional.empty(), entries.open(EntryKind.EXPERT, body.number()));
        assertEquals(List.of(), entries.past(LocalDate.of(2028, 1, 1), 5));
        assertRefused(ErrorCode.STALE, () -> entries.replace(renewed.ended(EntryState.DECLINED, null, null, null)));
        entries.insert(entry(2, body, "2027-02-21"));
    }

    @Test
    public void ofManyWhoEndAnEntryAtOnceOneDoes() throws Exception {
        EntryOnBehalf open = stores.oversight()
                .entries()
                .insert(entry(1, new EntryBody(Experts.application(), null, null), "2027-01-21"));
        List<ErrorCode> ends = atOnce(
                8,
                () -> stores.units()
                        .write(() -> stores.oversight()
                                .entries()
                                .replace(open.ended(
                                        EntryState.TAKEN, Callers.expert().account(), Instant.EPOCH, null))));
        assertEquals(ends.toString(), 1, ends.stream().filter(Objects::isNull).count());
        assertEquals(
                ends.toString(),
                7,
                ends.stream().filter(code -> code == ErrorCode.STALE).count());
    }

    private static EntryOnBehalf entry(int n, EntryBody body, String until) {
        return new EntryOnBehalf(
                new EntryId(Births.id(n)),
                0,
                body.kind(),
                EntryState.OPEN,
                body.region(),
                Callers.city().account(),
                "某中心",
                Instant.parse("2026-11-22T02:00:00Z"),
                LocalDate.parse(until),
                String.format("%064x", n),
                body,
                null,
                null,
                null,
                null);
    }

    private Page<Handover> handovers(HandoverQuery query, VisibilityScope sight, LocalDate today, PageRequest page) {
        return stores.owed().handovers().list(query, ALL, sight, today, page);
    }

    private List<Handover> items(HandoverQuery query, VisibilityScope sight, LocalDate today) {
        return handovers(query, sight, today, PageRequest.first()).items();
    }

    private static Handover handover(int n, Recipient recipient, String region, LocalDate due) {
        return new Handover(
                new HandoverId(Births.id(n)),
                0,
                new NewHandover(recipient, "某局㐂", "station", Births.id(60 + n), "以志愿服务名义营利"),
                Region.of(region),
                HandoverStage.OPEN,
                AT,
                due,
                null,
                null,
                List.of());
    }
}
