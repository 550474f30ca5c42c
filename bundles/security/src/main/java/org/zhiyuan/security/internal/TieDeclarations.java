package org.zhiyuan.security.internal;

import java.time.Clock;
import java.util.List;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.store.AccountStore;
import org.zhiyuan.account.store.Credentials;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.decision.NewTie;
import org.zhiyuan.decision.Tie;
import org.zhiyuan.decision.TieId;
import org.zhiyuan.decision.TieOperation;
import org.zhiyuan.decision.TieService;
import org.zhiyuan.decision.store.TieStore;

/** Takes, lists and forgets officials' ties (回避关系), R94. */
public final class TieDeclarations implements TieService {
    private static final int MAX_REASON = 2000;
    private static final Noun<TieId, Tie> NOUN = Noun.of(
                    Text.of("回避关系", "tie"), Tie.KIND, Tie::id, TieId::value, Tie::version, Tie::region)
            .seenByAll()
            .telling(TieDeclarations::events);
    private final TieStore store;
    private final GuardedStore<TieId, Tie> ties;
    private final AccountStore accounts;
    private final Clock clock;

    public TieDeclarations(TieStore store, AccountStore accounts, UnitOfWork units, Clock clock) {
        this.store = store;
        this.ties = new GuardedStore<>(NOUN, store::find, store::insert, units, clock);
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Tie declare(Caller caller, NewTie tie) {
        caller.require(TieOperation.TIE_DECLARE);
        AccountId official = tie.official() == null ? caller.account() : tie.official();
        if (!official.equals(caller.account()) && !overseer(caller)) {
            throw PlatformException.denied(Text.of("只能申报本人的回避关系", "one declares one's own ties only"));
        }
        return ties.write(() -> {
            Account account = accounts.find(official)
                    .map(Credentials::account)
                    .orElseThrow(() -> PlatformException.notFound(Text.of("账户", "account"), official.value()));
            if (!account.role().official()) {
                throw PlatformException.invalid("official", Text.of("不是经办人员的账户", "is not an official's account"));
            }
            return ties.add(
                    caller,
                    TieOperation.TIE_DECLARE,
                    new Tie(
                            new TieId(Ids.next(clock)),
                            0,
                            official,
                            account.region(),
                            tie.kind(),
                            tie.unit(),
                            tie.person(),
                            tie.note() == null ? null : tie.note().strip(),
                            caller.account(),
                            clock.instant()));
        });
    }

    @Override
    public Page<Tie> list(Caller caller, AccountId official, PageRequest page) {
        caller.require(TieOperation.TIE_READ);
        if (official != null && !official.equals(caller.account()) && !overseer(caller)) {
            throw PlatformException.denied(Text.of("只能查看本人的回避关系", "one reads one's own ties only"));
        }
        AccountId whose = official == null && !overseer(caller) ? caller.account() : official;
        return ties.read(() -> store.list(whose, page));
    }

    @Override
    public void remove(Caller caller, TieId id, String reason) {
        caller.require(TieOperation.TIE_REMOVE);
        new Problems().text("reason", reason, MAX_REASON).raise();
        ties.write(() -> {
            Tie tie = ties.present(id);
            if (tie.official().equals(caller.account())) {
                throw PlatformException.denied(Text.of("不能解除本人的回避关系（R94）", "nobody removes a tie of his own (R94)"));
            }
            store.remove(id);
            ties.log(caller, TieOperation.TIE_REMOVE, tie, Details.of("reason", reason.strip()));
            return null;
        });
    }

    private static boolean overseer(Caller caller) {
        return caller.role() == Role.PROVINCE || caller.role() == Role.ADMINISTRATOR;
    }

    /** Never with the ID number. */
    private static List<Event> events(Tie tie) {
        Details between =
                Details.of("official", tie.official().value(), "tie", tie.kind().name());
        return tie.unit() == null
                ? List.of(between)
                : List.of(between, Details.of("unit", tie.unit().value()));
    }
}
