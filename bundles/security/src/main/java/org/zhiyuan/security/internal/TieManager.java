package org.zhiyuan.security.internal;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.store.AccountStore;
import org.zhiyuan.account.store.Credentials;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.decision.NewTie;
import org.zhiyuan.decision.Tie;
import org.zhiyuan.decision.TieId;
import org.zhiyuan.decision.TieOperation;
import org.zhiyuan.decision.TieService;
import org.zhiyuan.decision.store.TieStore;

/** Takes, lists and forgets officials' ties (回避关系), R94. */
public final class TieManager implements TieService {
    private static final int MAX_REASON = 2000;
    private final TieStore ties;
    private final AccountStore accounts;
    private final UnitOfWork units;
    private final Clock clock;

    public TieManager(TieStore ties, AccountStore accounts, UnitOfWork units, Clock clock) {
        this.ties = ties;
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Tie declare(Caller caller, NewTie tie) {
        caller.require(TieOperation.TIE_DECLARE);
        AccountId official = tie.official() == null ? caller.account() : tie.official();
        if (!official.equals(caller.account()) && !overseer(caller)) {
            throw PlatformException.denied(Text.of("只能申报本人的回避关系", "one declares one's own ties only"));
        }
        return units.write(() -> {
            Account account = accounts.find(official).map(Credentials::account).orElseThrow(() -> missing("账户", "account",
                    official.value()));
            if (!account.role().official()) {
                throw PlatformException.invalid("official", Text.of("不是经办人员的账户", "is not an official's account"));
            }
            Tie declared = ties.insert(new Tie(new TieId(Ids.next(clock)), 0, official, account.region(), tie.kind(), tie.unit(),
                    tie.person(), tie.note() == null ? null : tie.note().strip(), caller.account(), clock.instant()));
            log(caller, TieOperation.TIE_DECLARE, declared, null);
            return declared;
        });
    }

    @Override
    public Page<Tie> list(Caller caller, AccountId official, PageRequest page) {
        caller.require(TieOperation.TIE_READ);
        if (official != null && !official.equals(caller.account()) && !overseer(caller)) {
            throw PlatformException.denied(Text.of("只能查看本人的回避关系", "one reads one's own ties only"));
        }
        AccountId whose = official == null && !overseer(caller) ? caller.account() : official;
        return units.read(() -> ties.list(whose, page));
    }

    @Override
    public void remove(Caller caller, TieId id, String reason) {
        caller.require(TieOperation.TIE_REMOVE);
        new Problems().text("reason", reason, MAX_REASON).raise();
        units.write(() -> {
            Tie tie = ties.find(id).orElseThrow(() -> missing("回避关系", "tie", id.value()));
            if (tie.official().equals(caller.account())) {
                throw PlatformException.denied(Text.of("不能解除本人的回避关系（R94）", "nobody removes a tie of his own (R94)"));
            }
            ties.remove(id);
            log(caller, TieOperation.TIE_REMOVE, tie, reason.strip());
            return null;
        });
    }

    private static boolean overseer(Caller caller) {
        return caller.role() == Role.PROVINCE || caller.role() == Role.ADMINISTRATOR;
    }

    private static PlatformException missing(String zh, String en, String key) {
        return PlatformException.notFound(Text.of(zh, en), key);
    }

    /** Never with the ID number. */
    private void log(Caller caller, TieOperation operation, Tie tie, String reason) {
        Map<String, String> details = new HashMap<>(Map.of("official", tie.official().value(), "tie", tie.kind().name()));
        if (tie.unit() != null) {
            details.put("unit", tie.unit().value());
        }
        if (reason != null) {
            details.put("reason", reason);
        }
        units.log(new Change(clock.instant(), caller, operation, "tie", tie.id().value(), tie.region(), details));
    }
}
