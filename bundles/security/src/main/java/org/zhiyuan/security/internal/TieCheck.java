package org.zhiyuan.security.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.account.Account;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.decision.Applicant;
import org.zhiyuan.decision.ConflictOfInterest;
import org.zhiyuan.decision.Tie;
import org.zhiyuan.decision.TieKind;
import org.zhiyuan.decision.TieOperation;
import org.zhiyuan.decision.store.TieStore;

/** Keeps officials from deciding where they are tied (回避), R94, and leaves each exclusion in the audit trail. */
public final class TieCheck implements ConflictOfInterest {
    private static final Text OWN_ACCOUNT = Text.of("本人账户", "one's own account");
    private final TieStore ties;
    private final UnitOfWork units;
    private final Clock clock;

    public TieCheck(TieStore ties, UnitOfWork units, Clock clock) {
        this.ties = ties;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public void requireNone(Caller caller, Applicant applicant) {
        if (applicant.accounts().contains(caller.account())) {
            exclude(caller, "OWN_ACCOUNT", OWN_ACCOUNT);
        }
        List<Tie> declared = units.read(() -> ties.of(caller.account()));
        Optional<TieKind> tied = declared.stream()
                .map(tie -> met(tie, applicant))
                .flatMap(Optional::stream)
                .sorted()
                .findFirst();
        tied.ifPresent(kind -> exclude(caller, kind.name(), kind.label()));
    }

    /** A unit of one's own that the applicant serves makes the applicant's success one's own, like a client. */
    private static Optional<TieKind> met(Tie tie, Applicant applicant) {
        boolean met =
                switch (tie.kind()) {
                    case OWN_PERSON, PERSON -> applicant.persons().contains(tie.person());
                    case OWN_UNIT, UNIT, CLIENT -> applicant.units().contains(tie.unit());
                };
        if (met) {
            return Optional.of(tie.kind());
        }
        return tie.unit() != null && applicant.clients().contains(tie.unit())
                ? Optional.of(TieKind.CLIENT)
                : Optional.empty();
    }

    private void exclude(Caller caller, String kind, Text label) {
        units.logApart(new Change(
                clock.instant(),
                caller,
                TieOperation.TIE_EXCLUDE,
                Account.KIND,
                caller.account().value(),
                caller.region(),
                List.of(Details.of("tie", kind))));
        throw PlatformException.denied(Text.of(
                "您与申请人存在利害关系（" + label.zh() + "），系统已将您回避，须由他人办理（R94）",
                "you are tied to the applicant (" + label.en()
                        + ") and excluded by the platform; somebody else has to decide (R94)"));
    }
}
