package org.zhiyuan.entry.internal;

import static org.zhiyuan.entry.EntryOperation.ENTRY_ENTER;
import static org.zhiyuan.entry.EntryOperation.ENTRY_READ;
import static org.zhiyuan.entry.EntryOperation.ENTRY_RENEW;
import static org.zhiyuan.entry.EntryOperation.ENTRY_WITHDRAW;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.OneTimeCode;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.entry.EntryBody;
import org.zhiyuan.entry.EntryId;
import org.zhiyuan.entry.EntryOnBehalf;
import org.zhiyuan.entry.EntryOperation;
import org.zhiyuan.entry.EntryQuery;
import org.zhiyuan.entry.EntryService;
import org.zhiyuan.entry.EntryState;
import org.zhiyuan.entry.IssuedEntry;
import org.zhiyuan.expert.Declaration;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;

/** Keeps what organisations enter for others (代为登记), 条例 art. 7; the person's own side is {@link SelfConfirmations}. */
public final class EntryRegister implements EntryService {

    private final EntryBook book;
    private final Enterers enterers;
    private final EntrySubjects subjects;
    private final RuleParameters parameters;
    private final RandomGenerator random;

    public EntryRegister(
            EntryBook book,
            Enterers enterers,
            EntrySubjects subjects,
            RuleParameters parameters,
            RandomGenerator random) {
        this.book = book;
        this.enterers = enterers;
        this.subjects = subjects;
        this.parameters = parameters;
        this.random = random;
    }

    @Override
    public IssuedEntry enter(Caller caller, EntryBody body, boolean asked) {
        caller.require(ENTRY_ENTER);
        new Problems()
                .check(
                        asked,
                        "asked",
                        Text.of(
                                "须由本人知情并要求代录（个人信息保护法第十三条）",
                                "the person must have asked for it, knowing what is entered (PIPL art. 13)"))
                .raise();
        String organization = enterers.require(caller, body);
        subjects.check(caller, body);
        LocalDate today = book.today();
        LocalDate until = today.plusDays(new RuleDay(today, parameters).integer("entry.days"));
        String code = OneTimeCode.next(random);
        return book.write(() -> {
            subjects.requireUnknown(caller, body);
            book.open(body.kind(), body.number()).ifPresent(other -> {
                String id = caller.sees(other.region(), other.by()) ? "：" + other.id() : "";
                throw PlatformException.conflict(Text.of(
                        "已有同一对象的代录等待本人办理" + id, "an entry of the same one waits already" + id.replace("：", ": ")));
            });
            EntryOnBehalf entry = new EntryOnBehalf(
                    new EntryId(Ids.next(book.clock())),
                    0,
                    body.kind(),
                    EntryState.OPEN,
                    body.region(),
                    caller.account(),
                    organization,
                    book.clock().instant(),
                    until,
                    OneTimeCode.digest(code, body.number()),
                    body.declared(Declaration.NONE),
                    null,
                    null,
                    null,
                    null);
            return new IssuedEntry(book.add(caller, entry), code);
        });
    }

    @Override
    public IssuedEntry renew(Caller caller, EntryId id, ExpectedVersion seen) {
        caller.require(ENTRY_RENEW);
        String code = OneTimeCode.next(random);
        return book.write(() -> {
            EntryOnBehalf open = own(caller, ENTRY_RENEW, id, seen);
            enterers.require(caller, open.body());
            return new IssuedEntry(
                    book.keep(
                            caller,
                            ENTRY_RENEW,
                            open.coded(OneTimeCode.digest(code, open.body().number()))),
                    code);
        });
    }

    @Override
    public EntryOnBehalf withdraw(Caller caller, EntryId id, ExpectedVersion seen) {
        caller.require(ENTRY_WITHDRAW);
        return book.write(() ->
                book.end(caller, ENTRY_WITHDRAW, own(caller, ENTRY_WITHDRAW, id, seen), EntryState.WITHDRAWN, null));
    }

    @Override
    public EntryOnBehalf get(Caller caller, EntryId id) {
        return book.get(caller, id);
    }

    @Override
    public Page<EntryOnBehalf> list(Caller caller, EntryQuery query, PageRequest page) {
        caller.require(ENTRY_READ);
        return book.read(() -> book.store().list(query, VisibilityScope.of(caller), page))
                .map(entry -> entry.asOf(book.today()));
    }

    /** What the caller has entered and waits still. */
    private EntryOnBehalf own(Caller caller, EntryOperation operation, EntryId id, ExpectedVersion seen) {
        EntryOnBehalf found = book.forChange(caller, operation, id, seen);
        if (!found.by().equals(caller.account())) {
            throw PlatformException.denied(Text.of("只有代录人可以办理", "only whoever entered it may"));
        }
        if (found.state() != EntryState.OPEN) {
            throw PlatformException.conflict(
                    Text.of("该代录已办结：" + found.state(), "the entry has ended: " + found.state()));
        }
        return found;
    }
}
