package org.zhiyuan.entry.internal;

import static org.zhiyuan.entry.EntryOperation.ENTRY_DECLINE;
import static org.zhiyuan.entry.EntryOperation.ENTRY_LOOK;
import static org.zhiyuan.entry.EntryOperation.ENTRY_TAKE_OVER;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Throttle;
import org.zhiyuan.document.DocumentId;
import org.zhiyuan.document.store.DocumentShares;
import org.zhiyuan.entry.EntryBody;
import org.zhiyuan.entry.EntryKey;
import org.zhiyuan.entry.EntryKind;
import org.zhiyuan.entry.EntryOnBehalf;
import org.zhiyuan.entry.EntryState;
import org.zhiyuan.entry.SelfConfirmation;
import org.zhiyuan.entry.SelfConfirmationService;

/** The person's own side of an entry (本人接收或谢绝), R4, R91: nothing comes of it but by their act, with their own account. */
public final class SelfConfirmations implements SelfConfirmationService {

    private static final int MAX_REASON = 500;

    private final EntryBook book;
    private final EntrySubjects subjects;
    private final DocumentShares documents;
    private final Throttle throttle;

    public SelfConfirmations(EntryBook book, EntrySubjects subjects, DocumentShares documents) {
        this.book = book;
        this.subjects = subjects;
        this.documents = documents;
        this.throttle = new Throttle(
                book.clock(),
                Caffeine.newBuilder()
                        .executor(Runnable::run)
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(book.clock().millis()))
                        .expireAfterWrite(Throttle.MEMORY)
                        .maximumSize(Throttle.MOST_NAMES)
                        .<String, Throttle.Failures>build()
                        .asMap());
    }

    @Override
    public EntryOnBehalf look(Caller caller, EntryKey key) {
        caller.require(ENTRY_LOOK);
        EntryOnBehalf open = opened(caller, key);
        return book.write(() -> book.logged(caller, ENTRY_LOOK, open));
    }

    @Override
    public EntryOnBehalf decline(Caller caller, EntryKey key, String reason) {
        caller.require(ENTRY_DECLINE);
        new Problems()
                .check(
                        reason == null || reason.codePointCount(0, reason.length()) <= MAX_REASON,
                        "reason",
                        Text.format("最多%d个字", "must have at most %d characters", MAX_REASON))
                .raise();
        EntryOnBehalf open = opened(caller, key);
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        return book.write(() -> book.end(caller, ENTRY_DECLINE, open, EntryState.DECLINED, why));
    }

    /** The entry is claimed first, so that of two who come at once only one goes on to register. */
    @Override
    public EntryOnBehalf takeOver(Caller caller, SelfConfirmation wish) {
        caller.require(ENTRY_TAKE_OVER);
        EntryOnBehalf open = opened(caller, wish.key());
        EntryBody body = own(open.body(), wish);
        return book.write(() -> {
            EntryOnBehalf claimed = claimed(
                    open.ended(EntryState.TAKEN, caller.account(), book.clock().instant(), null));
            Set<DocumentId> entered = new HashSet<>(open.body().documents());
            entered.retainAll(body.documents());
            entered.forEach(id -> documents.share(id, open.by(), caller));
            return book.keep(caller, ENTRY_TAKE_OVER, claimed.leadingTo(subjects.register(caller, body, wish)));
        });
    }

    private EntryOnBehalf claimed(EntryOnBehalf taken) {
        try {
            return book.store().replace(taken);
        } catch (PlatformException e) {
            throw e.code() == ErrorCode.STALE ? gone() : e;
        }
    }

    /** What the person says of themselves: as entered or corrected, with what only they can declare. */
    private static EntryBody own(EntryBody entered, SelfConfirmation wish) {
        EntryBody said = wish.corrected() == null ? entered : wish.corrected();
        String field = entered.kind().name().toLowerCase(Locale.ROOT);
        new Problems()
                .check(
                        said.kind() == entered.kind(),
                        field,
                        Text.of("须与代录为同一类", "must be of the kind that was entered"))
                .check(
                        said.number().equals(entered.number()),
                        field + (entered.kind() == EntryKind.EXPERT ? ".idNumber" : ".creditCode"),
                        Text.of("须与代录的一致", "must be the one that was entered"))
                .check(
                        entered.kind() != EntryKind.ENTERPRISE || wish.optIn(),
                        "optIn",
                        Text.of(
                                "须由企业自愿同意（中小企业促进法第五十二、五十四条）",
                                "the enterprise must opt in (SME promotion law art. 52, 54)"))
                .check(
                        entered.kind() != EntryKind.EXPERT || wish.declaration() != null,
                        "declaration",
                        Text.of("须由本人声明（R51–R54）", "must be the expert's own (R51 to R54)"))
                .raise();
        return said.declared(wish.declaration());
    }

    /** The entry that waits for the caller; every reason why there is none looks alike, and guessing is slowed down. */
    private EntryOnBehalf opened(Caller caller, EntryKey key) {
        String guesser = caller.account().value();
        if (throttle.isDeaf(guesser)) {
            throw none();
        }
        Optional<EntryOnBehalf> found = book.read(() -> book.store().findByCode(key.digest()))
                .filter(entry -> entry.kind().taker() == caller.role());
        if (found.filter(entry -> entry.state() == EntryState.TAKEN).isPresent()) {
            throw gone();
        }
        Optional<EntryOnBehalf> open = found.filter(entry -> entry.openOn(book.today()));
        if (open.isEmpty()) {
            throttle.failed(guesser);
            throw none();
        }
        throttle.succeeded(guesser);
        return open.get();
    }

    private static PlatformException none() {
        return PlatformException.notFound(Text.of("等待本人办理的代录", "entry that waits for you"), "***");
    }

    private static PlatformException gone() {
        return PlatformException.conflict(Text.of("该代录已被接收或办结", "this entry has been taken over or ended already"));
    }
}
