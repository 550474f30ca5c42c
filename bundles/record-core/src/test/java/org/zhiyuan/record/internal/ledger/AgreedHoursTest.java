package org.zhiyuan.record.internal.ledger;

import static org.junit.Assert.assertEquals;
import static org.zhiyuan.record.internal.Books.refused;
import static org.zhiyuan.record.internal.Books.session;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.AgreedHours;
import org.zhiyuan.record.internal.Books;
import org.zhiyuan.testkit.fixture.Callers;

/** R80: agreed against delivered hours, by agreement years; the fixture's agreement is of 60 hours a year from 22 November 2026. */
public class AgreedHoursTest {

    private final Books books = new Books();

    @Test
    public void r80_theFirstDayAndTheLastDayOfTheYearCount() {
        ExpertId expert = books.expert(1);
        books.clock.set("2027-11-23");
        books.served(session(expert, "2026-11-21T20:00", 60));
        books.served(session(expert, "2026-11-22T09:00", 120));
        books.served(session(expert, "2027-11-21T20:00", 60));
        books.served(session(expert, "2027-11-22T09:00", 30));
        List<AgreedHours> years = books.reader.agreedHours(Callers.expert(1), expert);
        assertEquals(
                List.of(180L, 30L), years.stream().map(AgreedHours::minutes).toList());
        assertEquals(LocalDate.of(2027, 11, 21), years.get(0).until());
        assertEquals(new BigDecimal("0.050"), years.get(0).ratio());
        assertEquals(60, years.get(0).agreedHours());
    }

    @Test
    public void r80_aYearThatHasNotBegunIsNotListed() {
        ExpertId expert = books.expert(1);
        books.clock.set("2026-11-21");
        assertEquals(List.of(), books.reader.agreedHours(Callers.province(), expert));
        books.clock.set("2026-11-22");
        assertEquals(1, books.reader.agreedHours(Callers.province(), expert).size());
    }

    @Test
    public void r80_theProvinceSeesTheRatioOfAllWhoServeAndAnotherExpertNone() {
        ExpertId expert = books.expert(1);
        books.expert(2);
        books.clock.set("2026-11-23");
        books.served(session(expert, "2026-11-22T09:00", 90));
        List<AgreedHours> all = books.reader
                .agreedHours(Callers.province(), null, PageRequest.first())
                .items();
        assertEquals(2, all.size());
        assertEquals(
                List.of(new BigDecimal("0.000"), new BigDecimal("0.025")),
                all.stream().map(AgreedHours::ratio).sorted().toList());
        refused(ErrorCode.NOT_FOUND, () -> books.reader.agreedHours(Callers.expert(2), expert));
    }
}
