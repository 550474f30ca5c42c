package org.zhiyuan.testkit.contract;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.Test;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.expert.Agreement;
import org.zhiyuan.expert.AgreementParty;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.Letter;
import org.zhiyuan.expert.Pause;
import org.zhiyuan.expert.Term;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.testkit.fixture.Activities;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Enterprises;
import org.zhiyuan.testkit.fixture.Experts;

/** What a store of experts must do. */
public abstract class ExpertStoreContract extends StoreContract {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final IdNumber[] PERSONS = {
        IdNumber.of("130102198502280019"), IdNumber.of("130102197503150019"), person(3), person(4), person(5), person(6)
    };

    @Test
    public void whatIsInsertedIsFoundAgainWhole() {
        Expert stored = stores.experts().insert(Experts.serving());
        assertEquals(1, stored.version());
        assertEquals(Optional.of(stored), stores.experts().find(stored.id()));
        assertEquals(
                Optional.of(stored),
                stores.experts().findByLetter(stored.letter().number()));
        assertEquals(
                Optional.of(stored),
                stores.experts().findByIdNumber(stored.application().idNumber()));
        assertEquals(
                "13800000002",
                stores.experts()
                        .find(stored.id())
                        .orElseThrow()
                        .application()
                        .phone()
                        .reveal());
    }

    @Test
    public void aPersonIsOnFileOnce() {
        Expert first =
                stores.experts().insert(Experts.expert(Births.id(1), ExpertStage.UNDER_REVIEW, Experts.application()));
        assertRefused(
                ErrorCode.CONFLICT,
                () -> stores.experts().insert(Experts.expert(ExpertStage.UNDER_REVIEW, Experts.application())));
        stores.experts().replace(moved(first, ExpertStage.REJECTED));
        assertEquals(
                Optional.empty(),
                stores.experts().findByIdNumber(first.application().idNumber()));
        Expert second =
                stores.experts().insert(Experts.expert(Births.id(2), ExpertStage.UNDER_REVIEW, Experts.application()));
        assertEquals(
                Optional.of(second),
                stores.experts().findByIdNumber(first.application().idNumber()));
        assertEquals(Optional.of(second), stores.experts().ownedBy(first.owner()));
    }

    @Test
    public void ofOnePersonsApplicationsAtOnceOneWins() throws Exception {
        List<ErrorCode> ends = atOnce(
                8,
                () -> stores.units()
                        .write(() -> stores.experts()
                                .insert(Experts.expert(ExpertStage.UNDER_REVIEW, Experts.application()))));
        assertEquals(1, Collections.frequency(ends, null));
        assertEquals(7, Collections.frequency(ends, ErrorCode.CONFLICT));
    }

    @Test
    public void f18_theSecondOfTwoEditorsIsStale() {
        Expert seen = stores.experts().insert(Experts.serving());
        assertEquals(
                2, stores.experts().replace(moved(seen, ExpertStage.DISMISSED)).version());
        assertRefused(ErrorCode.STALE, () -> stores.experts().replace(seen));
    }

    @Test
    public void servingOnesComeByNamePageByPage() {
        List<ExpertId> byName = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            int number = i;
            byName.add(stores.experts()
                    .insert(serving(6 - i, application -> application.name = "专家" + number))
                    .id());
        }
        stores.experts()
                .insert(Experts.expert(
                        ExpertStage.ADMITTED,
                        Experts.builder().with(application -> application.idNumber = PERSONS[5])));
        assertEquals(
                byName,
                pages(2, page -> stores.experts().serving(ExpertQuery.ALL, DAY, page)).stream()
                        .map(Expert::id)
                        .toList());
        assertRefusesRubbish(page -> stores.experts().serving(ExpertQuery.ALL, DAY, page));
    }

    @Test
    public void r79_theyServeFromTheirFirstToTheirLastDay() {
        Expert expert = stores.experts().insert(serving(1, application -> {}));
        assertEquals(List.of(), serving(ExpertQuery.ALL, DAY.minusDays(1)));
        assertEquals(List.of(expert), serving(ExpertQuery.ALL, DAY));
        assertEquals(List.of(expert), serving(ExpertQuery.ALL, LocalDate.of(2029, 11, 21)));
        assertEquals(List.of(), serving(ExpertQuery.ALL, LocalDate.of(2029, 11, 22)));
        stores.experts().replace(moved(expert, ExpertStage.DISMISSED));
        assertEquals(List.of(), serving(ExpertQuery.ALL, DAY));
    }

    @Test
    public void r97_pausedDaysAreNotServed() {
        Expert expert = stores.experts()
                .insert(serving(1, application -> {}).with(new Pause(DAY.plusDays(1), DAY.plusDays(2))));
        assertEquals(List.of(expert), serving(ExpertQuery.ALL, DAY));
        assertEquals(List.of(), serving(ExpertQuery.ALL, DAY.plusDays(1)));
        assertEquals(List.of(), serving(ExpertQuery.ALL, DAY.plusDays(2)));
        assertEquals(List.of(expert), serving(ExpertQuery.ALL, DAY.plusDays(3)));
    }

    @Test
    public void r97_whoseTermIsOverIsListedAsExpiredFromTheNextDayOn() {
        Expert expert = stores.experts().insert(serving(1, application -> {}));
        LocalDate last = LocalDate.of(2029, 11, 21);
        assertEquals(List.of(expert), at(ExpertStage.SERVING, last));
        assertEquals(List.of(), at(ExpertStage.EXPIRED, last));
        assertEquals(List.of(), at(ExpertStage.SERVING, last.plusDays(1)));
        assertEquals(List.of(expert), at(ExpertStage.EXPIRED, last.plusDays(1)));
    }

    private List<Expert> at(ExpertStage stage, LocalDate day) {
        return stores.experts()
                .list(new ExpertQuery(null, stage, null, null), VisibilityScope.ALL, day, PageRequest.first())
                .items();
    }

    @Test
    public void r97_aRenewalThatFollowsWithoutAGapKeepsThemServing() {
        Expert first = serving(1, application -> {});
        Agreement old = first.agreement();
        Agreement next = new Agreement(
                "冀志协2",
                old.terms(),
                LocalDate.of(2029, 11, 22),
                LocalDate.of(2032, 11, 21),
                60,
                old.parties(),
                old.signatures());
        Letter letter = new Letter("冀志聘第二", DAY, next.validFrom(), next.validUntil(), null, null, null);
        Expert renewed = stores.experts().insert(first);
        renewed =
                stores.experts().replace(renewed.with(new Term(letter, next), List.of(new Term(first.letter(), old))));
        assertEquals(List.of(renewed), serving(ExpertQuery.ALL, DAY));
        assertEquals(List.of(renewed), serving(ExpertQuery.ALL, LocalDate.of(2032, 11, 21)));
        assertEquals(List.of(), serving(ExpertQuery.ALL, LocalDate.of(2032, 11, 22)));
        assertEquals(Optional.of(renewed), stores.experts().findByLetter("冀志聘1"));
        assertEquals(Optional.of(renewed), stores.experts().findByLetter("冀志聘第二"));
    }

    @Test
    public void r78_lettersIssuedAnewAreAllFoundAndServeFromTheirFirstDay() {
        Expert first = stores.experts().insert(serving(1, application -> {}));
        Agreement old = first.agreement();
        Agreement next = new Agreement(
                "冀志协2",
                old.terms(),
                LocalDate.of(2029, 11, 22),
                LocalDate.of(2032, 11, 21),
                60,
                old.parties(),
                old.signatures());
        LocalDate anew = DAY.plusDays(10);
        Letter present = new Letter("冀志聘补1", anew, anew, old.validUntil(), "冀志聘1", null, null);
        Letter second = new Letter("冀志聘补2", anew, next.validFrom(), next.validUntil(), "冀志聘第二", null, null);
        Expert again = stores.experts()
                .replace(first.with(
                        new Term(second, next),
                        List.of(
                                new Term(first.letter().revoked(DAY.plusDays(5), "姓名有误"), old),
                                new Term(present, old))));
        assertEquals(List.of(), serving(ExpertQuery.ALL, anew.minusDays(1)));
        assertEquals(List.of(again), serving(ExpertQuery.ALL, anew));
        assertEquals(List.of(again), serving(ExpertQuery.ALL, LocalDate.of(2032, 11, 21)));
        for (String number : List.of("冀志聘1", "冀志聘补1", "冀志聘补2")) {
            assertEquals(Optional.of(again), stores.experts().findByLetter(number));
        }
    }

    @Test
    public void r10_agreementsAreFoundByEveryParty() {
        Expert one = stores.experts().insert(serving(1, application -> {}));
        AccountId enterprise = Callers.enterprise().account();
        assertEquals(
                List.of(one),
                stores.experts().withParty(one.owner(), PageRequest.first()).items());
        assertEquals(
                List.of(),
                stores.experts().withParty(enterprise, PageRequest.first()).items());
        Agreement old = one.agreement();
        List<AgreementParty> parties = new ArrayList<>(old.parties());
        parties.add(new AgreementParty(AgreementParty.Kind.RECIPIENT, "河北测试装备有限公司", enterprise));
        Expert three = stores.experts()
                .replace(one.with(new Agreement(
                        old.number(), old.terms(), old.validFrom(), old.validUntil(), 60, parties, List.of())));
        assertEquals(
                List.of(three),
                stores.experts().withParty(enterprise, PageRequest.first()).items());
        Expert two = stores.experts().replace(three.with(old));
        assertEquals(
                List.of(),
                stores.experts().withParty(enterprise, PageRequest.first()).items());
        assertEquals(
                List.of(two),
                stores.experts().withParty(two.owner(), PageRequest.first()).items());
    }

    @Test
    public void r94_whoWasServedIsAClient() {
        Expert expert = stores.experts().insert(serving(1, application -> {}));
        Enterprise served = stores.enterprises().insert(Enterprises.enterprise(1));
        stores.enterprises().insert(Enterprises.enterprise(2));
        assertEquals(Set.of(), stores.experts().clients(expert.id()));
        stores.activities().insert(Activities.of(expert, served));
        assertEquals(Set.of(served.facts().creditCode()), stores.experts().clients(expert.id()));
    }

    @Test
    public void filtersByTypeRegionAndWords() {
        Expert one = stores.experts().insert(serving(1, application -> {
            application.name = "甲𠮷";
            application.types = Set.of(ExpertType.TECHNICAL, ExpertType.LEGAL);
            application.field = "Lean 生产";
        }));
        Expert two = stores.experts().insert(serving(2, application -> {
            application.name = "乙㐂";
            application.types = Set.of(ExpertType.FINANCE);
            application.region = Region.of("130203");
            application.skills = List.of("税务筹划", "100%");
        }));
        assertEquals(List.of(one), serving(new ExpertQuery(null, null, ExpertType.LEGAL, null), DAY));
        assertEquals(List.of(two), serving(new ExpertQuery(Region.of("130200"), null, null, null), DAY));
        assertEquals(List.of(two), serving(new ExpertQuery(null, null, null, "税务"), DAY));
        assertEquals(List.of(two), serving(new ExpertQuery(null, null, null, "0%"), DAY));
        assertEquals(List.of(one), serving(new ExpertQuery(null, null, null, "lean"), DAY));
        assertEquals(List.of(one), serving(new ExpertQuery(null, null, null, "𠮷"), DAY));
        assertEquals(List.of(two), serving(new ExpertQuery(null, null, null, "㐂"), DAY));
        assertEquals(List.of(), serving(new ExpertQuery(null, null, null, "_"), DAY));
        assertEquals("each word by itself", List.of(one), serving(new ExpertQuery(null, null, null, "生产 LEAN"), DAY));
        assertEquals("every word", List.of(), serving(new ExpertQuery(null, null, null, "lean 税务"), DAY));
        assertEquals(
                "words of one person only",
                List.of(two),
                serving(new ExpertQuery(null, null, null, " 100%\t乙㐂 "), DAY));
        assertEquals(
                "no words",
                2,
                serving(new ExpertQuery(null, null, null, "  "), DAY).size());
        assertEquals(
                "no words",
                2,
                serving(new ExpertQuery(null, null, null, ""), DAY).size());
        for (String notThere : List.of("[", "]", ",", "税务筹划, 100%", "|", "\\")) {
            assertEquals(notThere, List.of(), serving(new ExpertQuery(null, null, null, notThere), DAY));
        }
    }

    @Test
    public void namesakesComeInTheOrderOfTheirIdsAndTheLastPageHasNoNext() {
        List<Expert> namesakes = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            namesakes.add(stores.experts().insert(serving(i, application -> application.name = "同名")));
        }
        assertEquals(namesakes, pages(2, page -> stores.experts().serving(ExpertQuery.ALL, DAY, page)));
        assertEquals(namesakes, pages(3, page -> stores.experts().serving(ExpertQuery.ALL, DAY, page)));
        assertNull(
                "a page that is just full is the last one",
                stores.experts()
                        .serving(ExpertQuery.ALL, DAY, PageRequest.first(4))
                        .next());
    }

    @Test
    public void listsTheLatestFirstWithinTheSight() {
        Expert one = stores.experts().insert(serving(1, application -> {}));
        Expert two = stores.experts().insert(serving(2, application -> application.region = Region.of("130203")));
        assertEquals(
                List.of(two, one),
                pages(1, page -> stores.experts().list(ExpertQuery.ALL, VisibilityScope.ALL, DAY, page)));
        assertEquals(List.of(one), list(new VisibilityScope(Region.of("130100"), null)));
        assertEquals(List.of(two), list(new VisibilityScope(null, two.owner())));
        assertEquals(
                List.of(),
                stores.experts()
                        .list(
                                new ExpertQuery(null, ExpertStage.ADMITTED, null, null),
                                VisibilityScope.ALL,
                                DAY,
                                PageRequest.first())
                        .items());
    }

    private List<Expert> list(VisibilityScope sight) {
        return stores.experts()
                .list(ExpertQuery.ALL, sight, DAY, PageRequest.first())
                .items();
    }

    private List<Expert> serving(ExpertQuery query, LocalDate day) {
        return stores.experts().serving(query, day, PageRequest.first()).items();
    }

    private static Expert moved(Expert expert, ExpertStage to) {
        return expert.moved(new Step(
                expert.stage().name(), to.name(), Instant.parse("2026-11-22T03:00:00Z"), expert.owner(), "理由"));
    }

    /** The nth person, born as an expert n milliseconds after a fixed moment. */
    private static Expert serving(int n, Consumer<Experts.Builder> change) {
        Experts.Builder builder = Experts.builder();
        builder.idNumber = PERSONS[n - 1];
        Expert made = Experts.serving(Births.id(n), Callers.expert(n).account(), builder.with(change));
        Letter letter = new Letter(
                "冀志聘" + n,
                made.letter().issuedOn(),
                made.letter().validFrom(),
                made.letter().validUntil(),
                null,
                null,
                null);
        return made.with(new Term(letter, made.agreement()), List.of());
    }

    /** A synthetic person with a right check digit. */
    private static IdNumber person(int number) {
        String first = "13010219800101" + String.format("%03d", number);
        for (char check : "0123456789X".toCharArray()) {
            try {
                return IdNumber.of(first + check);
            } catch (PlatformException e) {
                continue;
            }
        }
        throw new IllegalStateException();
    }
}
