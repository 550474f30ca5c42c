package org.zhiyuan.activity.internal.demand;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.Demand;
import org.zhiyuan.activity.DemandQuery;
import org.zhiyuan.activity.DemandSource;
import org.zhiyuan.activity.DemandStage;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.FollowUp;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.activity.NewCollection;
import org.zhiyuan.activity.NewDemand;
import org.zhiyuan.activity.NewEnterprise;
import org.zhiyuan.activity.internal.Scene;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.station.store.CityFiling;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Enterprises;

/** Demands are collected (R42) and follow the activity that serves them (R98). */
public class DemandsTest {

    private static final Caller ENTERPRISE = Callers.enterprise();

    private final Scene scene = new Scene();

    @Test
    public void r42r46_aDemandKeepsSourceDateAndIndustry() {
        Demand stated = scene.demands.state(ENTERPRISE, Enterprises.demand());
        assertEquals(DemandStage.REGISTERED, stated.stage());
        assertEquals(scene.first.id(), stated.enterprise());
        assertEquals(scene.first.facts().industry(), stated.industry());
        assertEquals(scene.clock.instant(), stated.statedAt());
        Scene.refused(ErrorCode.CONFLICT, () -> scene.demands.state(Callers.enterprise(9), Enterprises.demand()));
    }

    @Test
    public void r88_aDemandOffersNoPayment() {
        NewDemand paying = new NewDemand("融资500万元", "愿意支付5000元咨询费", null);
        assertEquals(
                List.of("description"),
                Scene.fields(Scene.refused(ErrorCode.INVALID, () -> scene.demands.state(ENTERPRISE, paying))));
        NewCollection collected =
                new NewCollection(scene.station, scene.first.facts().creditCode(), DemandSource.VISIT, paying);
        assertEquals(
                List.of("description"),
                Scene.fields(
                        Scene.refused(ErrorCode.INVALID, () -> scene.demands.collect(Callers.station(), collected))));
    }

    @Test
    public void r42_aTitledStationEntersWhatItCollectedInItsCity() {
        NewCollection collection = new NewCollection(
                scene.station, scene.first.facts().creditCode(), DemandSource.VISIT, Enterprises.demand());
        Demand collected = scene.demands.collect(Callers.station(), collection);
        assertEquals(scene.station, collected.collector());
        assertEquals(DemandSource.VISIT, collected.source());
        assertEquals("the demand is the enterprise's", ENTERPRISE.account(), collected.owner());
        assertEquals(
                DemandStage.WITHDRAWN,
                scene.demands
                        .withdraw(ENTERPRISE, collected.id(), ExpectedVersion.ANY)
                        .stage());
        Scene.refused(
                ErrorCode.NOT_FOUND,
                () -> scene.demands.collect(
                        Callers.station(),
                        new NewCollection(
                                scene.station,
                                scene.third.facts().creditCode(),
                                DemandSource.CALL,
                                Enterprises.demand())));
        scene.revokeTitle();
        Scene.refused(ErrorCode.CONFLICT, () -> scene.demands.collect(Callers.station(), collection));
    }

    @Test
    public void r42_aStationSeesTheDemandsOfItsCity() {
        scene.demands.state(Callers.enterprise(1), Enterprises.demand());
        Demand inTangshan = scene.demands.state(Callers.enterprise(3), Enterprises.demand());
        assertEquals(List.of(scene.first.id()), enterprises(Callers.station()));
        Scene.refused(ErrorCode.NOT_FOUND, () -> scene.demands.get(Callers.station(), inTangshan.id()));
        assertEquals("no title, no demands", List.of(), enterprises(Callers.station(2)));
        scene.revokeTitle();
        assertEquals(List.of(), enterprises(Callers.station()));
    }

    @Test
    public void r2_everybodyElseSeesTheirRegionOrTheirOwn() {
        scene.demands.state(Callers.enterprise(1), Enterprises.demand());
        scene.demands.state(Callers.enterprise(3), Enterprises.demand());
        assertEquals(2, enterprises(Callers.province()).size());
        assertEquals(List.of(scene.third.id()), enterprises(Callers.city("130200")));
        assertEquals(List.of(scene.first.id()), enterprises(ENTERPRISE));
        assertEquals(List.of(), enterprises(Callers.enterprise(2)));
    }

    @Test
    public void r98_theAgencyOfTheRegionVerifiesOnce() {
        Demand stated = scene.demands.state(ENTERPRISE, Enterprises.demand());
        Scene.refused(
                ErrorCode.NOT_FOUND,
                () -> scene.demands.verify(Callers.city("130200"), stated.id(), ExpectedVersion.ANY));
        Scene.refused(
                ErrorCode.STALE, () -> scene.demands.verify(Callers.city(), stated.id(), ExpectedVersion.version(7)));
        assertEquals(
                DemandStage.VERIFIED,
                scene.demands
                        .verify(Callers.city(), stated.id(), ExpectedVersion.ANY)
                        .stage());
        Scene.refused(ErrorCode.CONFLICT, () -> scene.demands.verify(Callers.city(), stated.id(), ExpectedVersion.ANY));
    }

    @Test
    public void r13_aCityAgencyThatIsNotFiledVerifiesNothing() {
        Demand stated = scene.demands.state(ENTERPRISE, Enterprises.demand());
        CityFiling filing = scene.filings.find(Region.of("130100")).orElseThrow();
        scene.filings.replace(filing.recommended(null));
        Scene.refused(ErrorCode.CONFLICT, () -> scene.demands.verify(Callers.city(), stated.id(), ExpectedVersion.ANY));
        assertEquals(
                DemandStage.VERIFIED,
                scene.demands
                        .verify(Callers.province(), stated.id(), ExpectedVersion.ANY)
                        .stage());
    }

    @Test
    public void r98_aDemandFollowsTheActivityThatServesIt() {
        Demand demand = verified();
        Activity clinic = scene.activities.plan(ENTERPRISE, Scene.serving(scene.clinic(), demand.id()));
        assertEquals(DemandStage.MATCHED, scene.stored(demand).stage());
        assertEquals(clinic.id(), scene.stored(demand).activity());
        Scene.refused(ErrorCode.CONFLICT, () -> scene.demands.withdraw(ENTERPRISE, demand.id(), ExpectedVersion.ANY));
        scene.accept(clinic, 1);
        assertEquals(DemandStage.ACCEPTED, scene.stored(demand).stage());
        scene.confirmAll(ENTERPRISE, clinic, 1, "14:00", "16:00");
        assertEquals(DemandStage.SERVED, scene.stored(demand).stage());
        followUpRefused(ErrorCode.CONFLICT, ENTERPRISE, demand);
        scene.activities.rate(ENTERPRISE, clinic.id(), ExpectedVersion.ANY, 5, false, null);
        assertEquals(DemandStage.RATED, scene.stored(demand).stage());
        Demand followed = followUp(ENTERPRISE, demand);
        assertEquals(DemandStage.FOLLOWED_UP, followed.stage());
        assertEquals(List.of(new FollowUp("成品率提高到98%", Role.ENTERPRISE, scene.clock.instant())), followed.followUps());
        assertEquals(2, followUp(Callers.province(), demand).followUps().size());
        scene.activities.close(ENTERPRISE, clinic.id(), ExpectedVersion.ANY);
        assertEquals(DemandStage.CLOSED, scene.stored(demand).stage());
        scene.clock.set("2027-02-22");
        Demand later = followUp(ENTERPRISE, demand);
        assertEquals("three months later too", 3, later.followUps().size());
        assertEquals(DemandStage.CLOSED, later.stage());
    }

    @Test
    public void r98_theArchiveDoesNotWaitForTheFollowUpButTheDemandDoes() {
        Demand demand = verified();
        Activity salon = scene.activities.plan(Callers.station(), Scene.serving(scene.salon(), demand.id()));
        scene.accept(salon, 1);
        assertEquals(
                "one has not answered",
                DemandStage.MATCHED,
                scene.stored(demand).stage());
        scene.activities.release(Callers.station(), salon.id(), ExpectedVersion.ANY, Scene.expert(2), "一直未答复");
        assertEquals(DemandStage.ACCEPTED, scene.stored(demand).stage());
        scene.confirmAll(Callers.station(), salon, 1, "14:00", "16:00");
        scene.activities.report(Callers.station(), salon.id(), ExpectedVersion.ANY, "解决3个问题", 4, 3);
        scene.activities.close(Callers.station(), salon.id(), ExpectedVersion.ANY);
        assertEquals(DemandStage.RATED, scene.stored(demand).stage());
        assertEquals(DemandStage.CLOSED, followUp(Callers.station(), demand).stage());
        assertEquals(List.of("RATED", "FOLLOWED_UP", "CLOSED"), stages(demand).subList(5, 8));
    }

    @Test
    public void r98_onlyTheEnterpriseAndTheHostFollowUpAndSayWhat() {
        Demand demand = verified();
        Activity salon = scene.activities.plan(Callers.station(), Scene.serving(scene.salon(), demand.id()));
        scene.accept(salon, 1);
        scene.accept(salon, 2);
        scene.confirmAll(Callers.station(), salon, 1, "14:00", "16:00");
        scene.confirmAll(Callers.station(), salon, 2, "14:00", "16:00");
        scene.activities.report(Callers.station(), salon.id(), ExpectedVersion.ANY, "解决3个问题", 4, 3);
        followUpRefused(ErrorCode.NOT_FOUND, Callers.enterprise(2), demand);
        followUpRefused(ErrorCode.NOT_FOUND, Callers.city("130200"), demand);
        followUpRefused(ErrorCode.DENIED, Callers.city(), demand);
        followUpRefused(ErrorCode.DENIED, Callers.expert(), demand);
        Scene.refused(
                ErrorCode.STALE,
                () -> scene.demands.followUp(ENTERPRISE, demand.id(), ExpectedVersion.version(1), "成品率提高"));
        assertEquals(
                List.of("outcome"),
                Scene.fields(Scene.refused(
                        ErrorCode.INVALID,
                        () -> scene.demands.followUp(ENTERPRISE, demand.id(), ExpectedVersion.ANY, " "))));
        scene.revokeTitle();
        assertEquals(
                "the host still says what came of it",
                DemandStage.FOLLOWED_UP,
                followUp(Callers.station(), demand).stage());
        for (int more = 2; more <= 20; more++) {
            followUp(ENTERPRISE, demand);
        }
        followUpRefused(ErrorCode.CONFLICT, ENTERPRISE, demand);
    }

    @Test
    public void r98_anAcceptedDemandIsFreeAgainToo() {
        Demand demand = verified();
        Activity clinic = scene.activities.plan(ENTERPRISE, Scene.serving(scene.clinic(), demand.id()));
        scene.accept(clinic, 1);
        scene.decline(clinic, 1, "临时住院");
        assertEquals(DemandStage.VERIFIED, scene.stored(demand).stage());
        assertNull(scene.stored(demand).activity());
    }

    private Demand followUp(Caller caller, Demand demand) {
        return scene.demands.followUp(caller, demand.id(), ExpectedVersion.ANY, "成品率提高到98%");
    }

    private void followUpRefused(ErrorCode code, Caller caller, Demand demand) {
        Scene.refused(code, () -> followUp(caller, demand));
    }

    private List<String> stages(Demand demand) {
        return scene.units.changes().stream()
                .filter(change -> change.subject().equals(demand.id().value()))
                .map(change -> change.details().get("stage"))
                .toList();
    }

    @Test
    public void r98_aDemandIsFreeAgainWhenTheExpertDeclinesOrTheActivityIsCancelled() {
        Demand demand = verified();
        Activity declined = scene.activities.plan(ENTERPRISE, Scene.serving(scene.clinic(), demand.id()));
        scene.decline(declined, 1, null);
        assertEquals(DemandStage.VERIFIED, scene.stored(demand).stage());
        assertNull(scene.stored(demand).activity());
        Activity again = scene.activities.plan(ENTERPRISE, Scene.serving(scene.clinic(), demand.id()));
        scene.activities.cancel(ENTERPRISE, again.id(), ExpectedVersion.ANY, "改期");
        assertEquals(DemandStage.VERIFIED, scene.stored(demand).stage());
    }

    @Test
    public void r98_cancellingDoesNotMakeADemandVerifiedThatNobodyVerified() {
        Demand demand = scene.demands.state(ENTERPRISE, Enterprises.demand());
        Activity clinic = scene.activities.plan(ENTERPRISE, Scene.serving(scene.clinic(), demand.id()));
        scene.activities.cancel(ENTERPRISE, clinic.id(), ExpectedVersion.ANY, "改期");
        assertEquals(DemandStage.REGISTERED, scene.stored(demand).stage());
    }

    @Test
    public void r98_aDemandIsServedOnceAndByItsOwner() {
        Demand demand = verified();
        Scene.refused(
                ErrorCode.NOT_FOUND,
                () -> scene.activities.plan(Callers.enterprise(2), Scene.serving(scene.clinic(), demand.id())));
        scene.activities.plan(ENTERPRISE, Scene.serving(scene.clinic(), demand.id()));
        Scene.refused(
                ErrorCode.CONFLICT,
                () -> scene.activities.plan(
                        ENTERPRISE,
                        Scene.serving(Scene.with(scene.clinic(), Scene.slot("17:00", "18:00")), demand.id())));
    }

    @Test
    public void r42_aStationServesVerifiedDemandsOfItsCity() {
        Demand demand = scene.demands.state(ENTERPRISE, Enterprises.demand());
        Scene.refused(
                ErrorCode.CONFLICT,
                () -> scene.activities.plan(Callers.station(), Scene.serving(scene.salon(), demand.id())));
        scene.demands.verify(Callers.city(), demand.id(), ExpectedVersion.ANY);
        scene.activities.plan(Callers.station(), Scene.serving(scene.salon(), demand.id()));
        assertEquals(DemandStage.MATCHED, scene.stored(demand).stage());
        Demand far = scene.demands.state(Callers.enterprise(3), Enterprises.demand());
        scene.demands.verify(Callers.province(), far.id(), ExpectedVersion.ANY);
        Scene.refused(
                ErrorCode.NOT_FOUND,
                () -> scene.activities.plan(
                        Callers.station(),
                        Scene.serving(Scene.with(scene.salon(), Scene.slot("17:00", "18:00")), far.id())));
    }

    @Test
    public void r98_whatIsWithdrawnIsGone() {
        Demand demand = scene.demands.state(ENTERPRISE, Enterprises.demand());
        Scene.refused(
                ErrorCode.NOT_FOUND,
                () -> scene.demands.withdraw(Callers.enterprise(2), demand.id(), ExpectedVersion.ANY));
        assertEquals(
                DemandStage.WITHDRAWN,
                scene.demands
                        .withdraw(ENTERPRISE, demand.id(), ExpectedVersion.ANY)
                        .stage());
        Scene.refused(ErrorCode.CONFLICT, () -> scene.demands.verify(Callers.city(), demand.id(), ExpectedVersion.ANY));
    }

    @Test
    public void everyChangeOfADemandIsInTheTrail() {
        Demand demand = verified();
        scene.activities.plan(ENTERPRISE, Scene.serving(scene.clinic(), demand.id()));
        assertEquals(List.of("REGISTERED", "VERIFIED", "MATCHED"), stages(demand));
    }

    @Test
    public void r2_anEnterpriseOfHebeiRegistersOnce() {
        Scene.refused(ErrorCode.CONFLICT, () -> scene.enterprises.register(ENTERPRISE, Enterprises.facts()));
        Scene.refused(ErrorCode.CONFLICT, () -> scene.enterprises.register(Callers.enterprise(9), Enterprises.facts()));
        assertEquals(scene.first, scene.enterprises.own(ENTERPRISE).orElseThrow());
        assertTrue(scene.enterprises.own(Callers.enterprise(9)).isEmpty());
        assertEquals(scene.third, scene.enterprises.get(Callers.city("130200"), scene.third.id()));
        Scene.refused(ErrorCode.NOT_FOUND, () -> scene.enterprises.get(Callers.city("130200"), scene.first.id()));
        Scene.refused(ErrorCode.NOT_FOUND, () -> scene.enterprises.get(Callers.enterprise(2), scene.first.id()));
    }

    private Demand verified() {
        return scene.demands.verify(
                Callers.city(),
                scene.demands.state(ENTERPRISE, Enterprises.demand()).id(),
                ExpectedVersion.ANY);
    }

    private List<?> enterprises(Caller caller) {
        return scene.demands.list(caller, DemandQuery.ALL, PageRequest.first()).items().stream()
                .map(Demand::enterprise)
                .toList();
    }

    @Test
    public void r2_whatOthersEnteredForAnEnterpriseIsToldOfItsRegistration() {
        Scene.refused(ErrorCode.CONFLICT, () -> scene.enterprises.register(Callers.enterprise(9), Enterprises.facts()));
        assertEquals(List.of(), scene.entries.told());
        NewEnterprise facts = new NewEnterprise(
                "某公司",
                CreditCode.of("91130102MA0TEXT04W"),
                Region.of("130104"),
                Industry.C,
                Set.of(),
                Enterprises.facts().contact());
        Enterprise own = scene.enterprises.register(Callers.enterprise(9), facts);
        assertEquals(List.of("enterprise 91130102MA0TEXT04W " + own.id()), scene.entries.told());
        scene.enterprises.check(facts);
        Scene.refused(
                ErrorCode.INVALID,
                () -> scene.enterprises.check(new NewEnterprise(
                        "某公司", facts.creditCode(), Region.of("110101"), Industry.C, Set.of(), facts.contact())));
    }
}
