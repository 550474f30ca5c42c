package org.zhiyuan.supervision.internal;

import static org.zhiyuan.handover.Recipient.CIVIL_AFFAIRS;
import static org.zhiyuan.handover.Recipient.MARKET_REGULATION;
import static org.zhiyuan.handover.Recipient.SUPERIOR_AUTHORITY;
import static org.zhiyuan.handover.Recipient.SUPERVISORY_AUTHORITY;

import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.handover.HandoverDesk;
import org.zhiyuan.handover.NewHandover;
import org.zhiyuan.handover.Recipient;
import org.zhiyuan.supervision.CaseKind;
import org.zhiyuan.supervision.SupervisionCase;

/** To whom a case is handed over (移送查处), handbook part nine, R16, R88, R91, R92: its hand-overs are opened with the decision. */
public final class CaseRecipients {

    /** What a summary has room for beside the reason. */
    private static final int MAX_REASON = 1800;

    private final HandoverDesk handovers;

    public CaseRecipients(HandoverDesk handovers) {
        this.handovers = handovers;
    }

    void open(Caller caller, SupervisionCase found, String reason) {
        int length = reason.codePointCount(0, reason.length());
        String why =
                length <= MAX_REASON ? reason : reason.substring(0, reason.offsetByCodePoints(0, MAX_REASON)) + "…";
        for (Recipient recipient : of(found.kind())) {
            handovers.open(
                    caller,
                    new NewHandover(
                            recipient,
                            null,
                            "case",
                            found.id().value(),
                            "案件移送查处（" + found.kind().label().zh() + "）：" + why));
        }
    }

    /** Civil affairs looks into nine (一) to (三), with market regulation into (四); officials' offences, (五), go to their superiors. */
    static List<Recipient> of(CaseKind kind) {
        return switch (kind) {
            case CHARGED_RECIPIENT, PRIVACY, OTHER -> List.of(CIVIL_AFFAIRS);
            case PROFIT_UNDER_THE_NAME -> List.of(CIVIL_AFFAIRS, MARKET_REGULATION);
            case FORCED_ASSIGNMENT -> List.of(SUPERIOR_AUTHORITY, SUPERVISORY_AUTHORITY);
        };
    }
}
