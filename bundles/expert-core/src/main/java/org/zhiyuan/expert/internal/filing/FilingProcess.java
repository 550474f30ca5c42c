package org.zhiyuan.expert.internal.filing;

import java.time.LocalDate;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.DocumentNumbers;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Reached;
import org.zhiyuan.core.Sequences;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertEvent;
import org.zhiyuan.expert.ExpertFiling;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.Filing;
import org.zhiyuan.expert.NationalRegistration;
import org.zhiyuan.expert.internal.file.ExpertFile;
import org.zhiyuan.handover.HandoverDesk;
import org.zhiyuan.handover.NewHandover;
import org.zhiyuan.handover.Recipient;

/**
 * Puts the admitted on file (建档备案), hands them over to the national system (全国志愿服务信息系统注册) and keeps what it says of them, in this
 * order, R77.
 */
public final class FilingProcess implements ExpertFiling {

    private final ExpertFile file;
    private final Sequences sequences;
    private final HandoverDesk handovers;

    public FilingProcess(ExpertFile file, Sequences sequences, HandoverDesk handovers) {
        this.file = file;
        this.sequences = sequences;
        this.handovers = handovers;
    }

    @Override
    public Expert file(Caller caller, ExpertId id, ExpectedVersion seen) {
        LocalDate today = file.today();
        return file.change(caller, ExpertOperation.EXPERT_FILE, id, seen, expert -> {
            Step step = file.step(caller, ExpertOperation.EXPERT_FILE, expert, ExpertStage.FILED, null);
            String number =
                    DocumentNumbers.number("档", today.getYear(), sequences.next("dossier-" + today.getYear()), 4);
            handovers.open(
                    caller,
                    new NewHandover(
                            Recipient.NATIONAL_SYSTEM, null, "expert", id.value(), "志愿专家已建档备案（" + number + "），请注册录入"));
            return expert.with(new Filing(number, today))
                    .with(new NationalRegistration(
                            NationalRegistration.State.PENDING,
                            null,
                            null,
                            null,
                            caller.account(),
                            file.clock.instant()))
                    .moved(step);
        });
    }

    @Override
    public Expert register(
            Caller caller, ExpertId id, ExpectedVersion seen, String number, LocalDate on, String remark) {
        caller.require(ExpertOperation.EXPERT_REGISTER);
        boolean failed = number == null || number.isBlank();
        Problems problems = new Problems();
        if (failed) {
            problems.text("remark", remark, 2000);
        } else {
            problems.text("number", number, 100)
                    .require("registeredOn", on)
                    .check(
                            on == null || !on.isAfter(file.today()),
                            "registeredOn",
                            Text.of("不得晚于今天", "must not be after today"));
        }
        problems.raise();
        return file.work.write(() -> {
            Expert expert = file.visible(caller, id);
            seen.check(expert.version());
            requireOpen(expert);
            NationalRegistration next = failed
                    ? new NationalRegistration(
                            NationalRegistration.State.FAILED,
                            null,
                            null,
                            remark.strip(),
                            caller.account(),
                            file.clock.instant())
                    : new NationalRegistration(
                            NationalRegistration.State.REGISTERED,
                            number.strip(),
                            on,
                            null,
                            caller.account(),
                            file.clock.instant());
            Expert stored = file.store.replace(expert.with(next));
            file.log(
                    caller,
                    ExpertOperation.EXPERT_REGISTER,
                    stored,
                    Event.details(new ExpertEvent.NationallyRegistered(next.state()), Reached.at(stored.stage())));
            return stored;
        });
    }

    private static void requireOpen(Expert expert) {
        if (expert.filing() == null || expert.stage().closed()) {
            throw PlatformException.conflict(
                    Text.of("须先建档备案，再在全国系统注册（R77）", "filing comes before the national registration (R77)"));
        }
        if (expert.registration().done()) {
            throw PlatformException.conflict(Text.of("已在全国系统注册", "is registered on the national system already"));
        }
    }
}
