package org.zhiyuan.record.internal.certificate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.DocumentNumbers;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Sequences;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.decision.Applicant;
import org.zhiyuan.decision.ConflictOfInterest;
import org.zhiyuan.decision.FourEyes;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.identity.MaskedName;
import org.zhiyuan.merge.store.MergeStore;
import org.zhiyuan.record.Certificate;
import org.zhiyuan.record.CertificateCheck;
import org.zhiyuan.record.CertificateHolder;
import org.zhiyuan.record.CertificateLine;
import org.zhiyuan.record.CertificateOfficials;
import org.zhiyuan.record.CertificateService;
import org.zhiyuan.record.CertificateStatement;
import org.zhiyuan.record.RecordOperation;
import org.zhiyuan.record.internal.person.ExpertVisibility;
import org.zhiyuan.record.store.CertificateStore;

/** Issues certificates (志愿服务记录证明) from records alone, R9, and checks and voids them. */
public final class Certification implements CertificateService {

    private static final Noun<String, Certificate> NOUN = Noun.of(
                    Text.of("证明", "certificate"),
                    Certificate.KIND,
                    Certificate::number,
                    String::valueOf,
                    Certificate::version,
                    (Certificate found) -> Region.HOME)
            .telling(Certification::events);

    private static final int PAGE = 100;

    private final CertificateExtract extract;
    private final CertificateStore store;
    private final GuardedStore<String, Certificate> certificates;
    private final Sequences sequences;
    private final ExpertVisibility sight;
    private final RandomGenerator random;
    private final ConflictOfInterest ties;
    private final CertificateOffice office;
    private final Clock clock;

    public Certification(
            CertificateExtract extract,
            CertificateStore store,
            UnitOfWork work,
            Sequences sequences,
            ExpertService experts,
            MergeStore merges,
            RandomGenerator random,
            ConflictOfInterest ties,
            CertificateOffice office,
            Clock clock) {
        this.extract = extract;
        this.store = store;
        this.certificates = new GuardedStore<>(
                NOUN.seenBy(this::sees),
                number -> store.find(CertificateNumber.typed(number).value()),
                store::insert,
                store::replace,
                work,
                clock);
        this.sequences = sequences;
        sight = new ExpertVisibility(experts, merges);
        this.random = random;
        this.ties = ties;
        this.office = office;
        this.clock = clock;
    }

    /** A certificate never speaks of days to come: it ends on the day it is issued at the latest. */
    @Override
    public Certificate issue(Caller caller, ExpertId id, LocalDate from, LocalDate until, CertificateStatement stated) {
        caller.require(RecordOperation.CERTIFICATE_ISSUE);
        new Problems()
                .require("from", from)
                .require("until", until)
                .check(
                        from == null || until == null || !until.isBefore(from),
                        "until",
                        Text.of("不得早于起始日", "must not be before the first day"))
                .raise();
        return certificates.write(() -> {
            Expert expert = sight.visible(caller, id);
            LocalDate today = Times.today(clock);
            LocalDate last = until.isAfter(today) ? today : until;
            List<CertificateLine> lines = extract.services(expert, sight.united(id), from, last);
            long minutes = lines.stream().mapToLong(CertificateLine::minutes).sum();
            String number = CertificateNumber.next(
                            today.getYear(), sequences.next("certificate-" + today.getYear()), random)
                    .value();
            Certificate issued = certificates
                    .in(expert.region())
                    .add(
                            caller,
                            RecordOperation.CERTIFICATE_ISSUE,
                            new Certificate(
                                    number,
                                    0,
                                    expert.owner(),
                                    id,
                                    expert.application().name(),
                                    from,
                                    last,
                                    lines,
                                    minutes,
                                    extract.trainings(id, from, last),
                                    extract.honours(id, from, last),
                                    clock.instant(),
                                    DocumentNumbers.agency(),
                                    null,
                                    null,
                                    holder(expert),
                                    office.officials(caller, stated),
                                    stated.remarks(),
                                    null));
            supersede(caller, issued);
            return issued;
        });
    }

    /** One valid certificate for an extract; the number's sequence lets one unit of work after the other come here. */
    private void supersede(Caller caller, Certificate issued) {
        Page<Certificate> page = null;
        List<Certificate> earlier = new ArrayList<>();
        do {
            page = store.list(sight.united(issued.expert()), new PageRequest(PAGE, page == null ? null : page.next()));
            page.items().stream().filter(each -> each.extractOf(issued)).forEach(earlier::add);
        } while (page.next() != null);
        earlier.forEach(each -> certificates.keep(
                caller,
                RecordOperation.CERTIFICATE_ISSUE,
                each.superseded(issued.number()),
                Details.of("supersededBy", issued.number())));
    }

    private static CertificateHolder holder(Expert expert) {
        return new CertificateHolder(
                expert.application().idNumber().type(),
                expert.application().idNumber(),
                expert.registration() == null ? null : expert.registration().number());
    }

    @Override
    public Certificate get(Caller caller, String number) {
        return certificates.get(caller, RecordOperation.CERTIFICATE_READ, number);
    }

    private boolean sees(Caller caller, Certificate found) {
        return caller.sees(Region.HOME, found.owner())
                || caller.role() == Role.EXPERT && sight.ownsUnited(caller, found.expert());
    }

    @Override
    public Page<Certificate> list(Caller caller, ExpertId expert, PageRequest page) {
        caller.require(RecordOperation.CERTIFICATE_READ);
        return certificates.read(() -> {
            sight.visible(caller, expert);
            return store.list(sight.united(expert), page);
        });
    }

    @Override
    public Optional<CertificateCheck> check(String number) {
        return certificates.read(() -> certificates.find(number)).map(Certification::check);
    }

    private static CertificateCheck check(Certificate found) {
        CertificateHolder holder = found.holder() == null ? new CertificateHolder(null, null, null) : found.holder();
        CertificateOfficials officials =
                found.officials() == null ? new CertificateOfficials(null, null, null) : found.officials();
        return new CertificateCheck(
                found.number(),
                masked(found.expertName()),
                holder.idType(),
                holder.idNumber() == null ? null : holder.idNumber().masked(),
                holder.volunteerNumber(),
                found.from(),
                found.until(),
                Times.hours(found.minutes()),
                found.lines().size(),
                Times.date(found.issuedAt()),
                found.issuer(),
                masked(officials.head()),
                masked(officials.handler()),
                officials.contact(),
                found.valid(),
                found.supersededBy());
    }

    private static String masked(String name) {
        return name == null ? null : MaskedName.of(name).value();
    }

    @Override
    public Certificate revoke(Caller caller, String number, ExpectedVersion seen, String reason) {
        caller.require(RecordOperation.CERTIFICATE_REVOKE);
        new Problems().text("reason", reason, 2000).raise();
        return certificates.write(() -> {
            Certificate present = certificates.forChange(caller, RecordOperation.CERTIFICATE_REVOKE, number, seen);
            if (!present.valid()) {
                throw PlatformException.conflict(
                        present.supersededBy() == null
                                ? Text.of("该证明已作废", "the certificate is void already")
                                : Text.format(
                                        "该证明已由%s取代",
                                        "the certificate has been superseded by %s", present.supersededBy()));
            }
            Expert expert = sight.visible(caller, present.expert());
            ties.requireNone(
                    caller,
                    new Applicant(
                            Set.of(expert.owner()),
                            Set.of(),
                            Set.of(expert.application().idNumber()),
                            Set.of()));
            FourEyes ruling = FourEyes.of(
                    caller,
                    present.proposal(),
                    RecordOperation.CERTIFICATE_REVOKE,
                    "VOID",
                    reason.strip(),
                    clock.instant());
            Certificate next = ruling.settled() ? present.voided(reason.strip()) : present.proposed(ruling.proposal());
            return certificates.keep(caller, RecordOperation.CERTIFICATE_REVOKE, next, ruling.event());
        });
    }

    private static List<Event> events(Certificate certificate) {
        return List.of(
                Details.of("expert", certificate.expert().value(), "minutes", Long.toString(certificate.minutes())));
    }
}
