package org.zhiyuan.station.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.identity.Contact;
import org.zhiyuan.identity.PersonalData;
import org.zhiyuan.station.Conduct;
import org.zhiyuan.station.NewAssessment;
import org.zhiyuan.station.NewReview;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationAdmin;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.verdict.Verdict;

/** Stations from draft to title (工作站推荐、认定与管理), R17 to R41: hands each call to the part that knows it. */
public final class StationManager implements StationAdmin {

    private final StationReader reader;
    private final StationApplications applications;
    private final CityAssessments assessments;
    private final Recommendations recommendations;
    private final Supplements supplements;
    private final ProvinceReviews reviews;
    private final StationTitles titles;
    private final ConductRecords conduct;
    private final Revocations revocations;
    private final Disclosures disclosures;

    public StationManager(StationReader reader, StationApplications applications, CityAssessments assessments,
                          Recommendations recommendations, Supplements supplements, ProvinceReviews reviews, StationTitles titles,
                          ConductRecords conduct, Revocations revocations, Disclosures disclosures) {
        this.reader = reader;
        this.applications = applications;
        this.assessments = assessments;
        this.recommendations = recommendations;
        this.supplements = supplements;
        this.reviews = reviews;
        this.titles = titles;
        this.conduct = conduct;
        this.revocations = revocations;
        this.disclosures = disclosures;
    }

    @Override
    public Station get(Caller caller, StationId id) {
        return reader.get(caller, id);
    }

    @Override
    public Page<Station> list(Caller caller, StationQuery query, PageRequest page) {
        return reader.list(caller, query, page);
    }

    @Override
    public Page<Station> ranking(Caller caller, int year, PageRequest page) {
        return reader.ranking(caller, year, page);
    }

    @Override
    public List<Station> own(Caller caller) {
        return reader.own(caller);
    }

    @Override
    public Verdict selfCheck(Caller caller, StationApplication application) {
        return applications.selfCheck(caller, application);
    }

    @Override
    public Page<RegisteredStation> register(StationQuery query, PageRequest page) {
        return reader.register(query, page);
    }

    @Override
    public Optional<RegisteredStation> findRegistered(StationId id) {
        return reader.findRegistered(id);
    }

    @Override
    public Station draft(Caller caller, StationApplication application) {
        return applications.draft(caller, application);
    }

    @Override
    public void check(StationApplication application) {
        applications.check(application);
    }

    @Override
    public Station revise(Caller caller, StationId id, ExpectedVersion seen, StationApplication application) {
        return applications.revise(caller, id, seen, application);
    }

    @Override
    public Station submit(Caller caller, StationId id, ExpectedVersion seen) {
        return applications.submit(caller, id, seen);
    }

    @Override
    public Station withdraw(Caller caller, StationId id, ExpectedVersion seen, String reason) {
        return revocations.withdraw(caller, id, seen, reason);
    }

    @Override
    public Station assess(Caller caller, StationId id, ExpectedVersion seen, NewAssessment assessment) {
        return assessments.assess(caller, id, seen, assessment);
    }

    @Override
    public Station giveOpinion(Caller caller, StationId id, ExpectedVersion seen, boolean consents, String document, String opinion) {
        return recommendations.giveOpinion(caller, id, seen, consents, document, opinion);
    }

    @Override
    public Station sendBack(Caller caller, StationId id, ExpectedVersion seen, List<String> items) {
        return supplements.sendBack(caller, id, seen, items);
    }

    @Override
    public Station lapse(Caller caller, StationId id, ExpectedVersion seen) {
        return supplements.lapse(caller, id, seen);
    }

    @Override
    public Station review(Caller caller, StationId id, ExpectedVersion seen, NewReview review) {
        return reviews.review(caller, id, seen, review);
    }

    @Override
    public Station grant(Caller caller, StationId id, ExpectedVersion seen, String document, LocalDate date) {
        return titles.grant(caller, id, seen, document, date);
    }

    @Override
    public Station refuseGrant(Caller caller, StationId id, ExpectedVersion seen, String reason) {
        return titles.refuse(caller, id, seen, reason);
    }

    @Override
    public Station recordConduct(Caller caller, StationId id, ExpectedVersion seen, Conduct stated, String source) {
        return conduct.record(caller, id, seen, stated, source);
    }

    @Override
    public Station revoke(Caller caller, StationId id, ExpectedVersion seen, String reason) {
        return revocations.revoke(caller, id, seen, reason);
    }

    @Override
    public Station changeContact(Caller caller, StationId id, ExpectedVersion seen, Contact contact) {
        return disclosures.changeContact(caller, id, seen, contact);
    }

    @Override
    public PersonalData disclose(Caller caller, StationId id, String purpose) {
        return disclosures.disclose(caller, id, purpose);
    }
}
