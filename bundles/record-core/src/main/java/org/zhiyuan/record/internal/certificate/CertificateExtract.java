package org.zhiyuan.record.internal.certificate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.zhiyuan.activity.spi.ServedSession;
import org.zhiyuan.activity.store.OwnEmployer;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.CertificateHonour;
import org.zhiyuan.record.CertificateLine;
import org.zhiyuan.record.CertificateTraining;
import org.zhiyuan.record.Honour;
import org.zhiyuan.record.HonourQuery;
import org.zhiyuan.record.ServiceRecord;
import org.zhiyuan.record.Training;
import org.zhiyuan.record.internal.person.UnitedMinutes;
import org.zhiyuan.record.store.HonourStore;
import org.zhiyuan.record.store.RecordStore;
import org.zhiyuan.record.store.TrainingStore;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;

/** What the records say of an expert's days (记录摘录), and so all that a certificate can say, R9. */
public final class CertificateExtract {

    private static final int MAX_LINES = 2000;

    private final UnitedMinutes united;
    private final TrainingStore trainings;
    private final HonourStore honours;
    private final OwnEmployer own;
    private final RuleParameters parameters;

    public CertificateExtract(
            RecordStore records,
            TrainingStore trainings,
            HonourStore honours,
            OwnEmployer own,
            RuleParameters parameters) {
        this.own = own;
        this.parameters = parameters;
        this.united = new UnitedMinutes(records);
        this.trainings = trainings;
        this.honours = honours;
    }

    /**
     * Of all entries of the person, each hour once (R2), without what was recorded of service to the own employer
     * alone, which is none (R5, R94) unless the book of its day allows it.
     *
     * @throws PlatformException CONFLICT without any service, INVALID with too much of it for one certificate
     */
    List<CertificateLine> services(Expert expert, Collection<ExpertId> entries, LocalDate from, LocalDate until) {
        List<UnitedMinutes.Credited> recorded = until.isBefore(from)
                ? List.of()
                : united.each(
                        entries,
                        from.atStartOfDay(Times.ZONE).toInstant(),
                        until.plusDays(1).atStartOfDay(Times.ZONE).toInstant());
        List<UnitedMinutes.Credited> found = recorded.stream()
                .filter(each ->
                        each.minutes() > 0 && counts(expert, each.record().session()))
                .toList();
        if (found.isEmpty()) {
            throw PlatformException.conflict(Text.of("所选期间没有服务记录", "there is no service record in these days"));
        }
        if (found.size() > MAX_LINES) {
            throw PlatformException.invalid(
                    "until", Text.format("记录超过%d条，请缩短期间", "holds more than %d records; choose fewer days", MAX_LINES));
        }
        return found.stream().map(CertificateExtract::line).toList();
    }

    private boolean counts(Expert expert, ServedSession session) {
        return new RuleDay(Times.date(session.time().start()), parameters).demands("service.own-employer")
                || !own.alone(expert.application(), session.recipients());
    }

    List<CertificateTraining> trainings(ExpertId expert, LocalDate from, LocalDate until) {
        return trainings.between(expert, from, until).stream()
                .map(CertificateExtract::line)
                .toList();
    }

    /** Those in force that were granted in these days, earliest first. */
    List<CertificateHonour> honours(ExpertId expert, LocalDate from, LocalDate until) {
        return inForce(honours, expert).stream()
                .map(CertificateExtract::line)
                .filter(honour ->
                        !honour.date().isBefore(from) && !honour.date().isAfter(until))
                .sorted((one, other) -> one.date().compareTo(other.date()))
                .toList();
    }

    /** Nobody has more honours than fit on the longest page. */
    public static List<Honour> inForce(HonourStore honours, ExpertId expert) {
        return honours.list(
                        new HonourQuery(expert.value(), null, null),
                        Set.of(),
                        true,
                        new PageRequest(PageRequest.MAX_LIMIT, null))
                .items();
    }

    private static CertificateLine line(UnitedMinutes.Credited credited) {
        ServiceRecord record = credited.record();
        ServedSession session = record.session();
        return new CertificateLine(
                record.id(),
                Times.date(session.time().start()),
                session.typeName(),
                session.title(),
                session.host().name(),
                Math.toIntExact(credited.minutes()));
    }

    private static CertificateTraining line(Training training) {
        return new CertificateTraining(
                training.id(),
                training.facts().date(),
                training.facts().content(),
                training.facts().organiser(),
                training.facts().minutes());
    }

    private static CertificateHonour line(Honour honour) {
        return new CertificateHonour(
                honour.id(),
                honour.facts().grantedOn(),
                honour.facts().title(),
                honour.facts().grantor(),
                honour.facts().document());
    }
}
