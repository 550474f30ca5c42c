package org.zhiyuan.shell.internal;

import java.security.AccessController;
import java.security.Principal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.security.auth.Subject;
import org.apache.karaf.shell.api.console.Session;
import org.zhiyuan.account.PlatformCallers;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Divisions;
import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;

/** One command's view of its console: who sits there, which language they read, and how lists and texts are shown. */
final class Console {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(Times.ZONE);

    /** What a terminal would obey, and what turns the reading direction: names and remarks come from anybody. */
    private static final Pattern COMMANDS = Pattern.compile("[\\p{Cc}\u202a-\u202e\u2066-\u2069]+");

    private final PlatformCallers callers;
    private final Caller caller;
    private final Screen screen;

    /** @param callers null while sign-in is away; then only who has signed in before has a right */
    Console(Session session, PlatformCallers callers) {
        this(session, callers, principals());
    }

    Console(Session session, PlatformCallers callers, Set<Principal> signedIn) {
        this.callers = callers;
        this.caller = caller(signedIn, language(session));
        this.screen = Screen.of(session);
    }

    /** The account that signed in; the local console of the process itself, which has none, acts as the platform under its user's name. */
    private Caller caller(Set<Principal> signedIn, Locale language) {
        return signedIn.stream()
                .filter(Caller.class::isInstance)
                .map(Caller.class::cast)
                .findFirst()
                .map(found -> found.in(language))
                .orElseGet(
                        () -> callers == null ? Caller.anonymous(language) : callers.console(name(signedIn), language));
    }

    private static String name(Set<Principal> signedIn) {
        return signedIn.stream()
                .filter(principal -> principal.getClass().getSimpleName().equals("UserPrincipal"))
                .map(Principal::getName)
                .findFirst()
                .orElse("console");
    }

    @SuppressWarnings("removal")
    private static Set<Principal> principals() {
        Subject subject = Subject.getSubject(AccessController.getContext());
        return subject == null ? Set.of() : subject.getPrincipals();
    }

    private static Locale language(Session session) {
        return language(
                name -> session.get(name) instanceof CharSequence value ? value.toString() : null, System::getenv);
    }

    /**
     * What the terminal says, else what the platform was started with; of what they name, Chinese or English, else the platform's
     * default.
     */
    @SafeVarargs
    static Locale language(UnaryOperator<String>... sources) {
        for (UnaryOperator<String> source : sources) {
            for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG", "LC_CTYPE")) {
                String value = source.apply(name);
                if (value != null && (value.startsWith("zh") || value.startsWith("en"))) {
                    return value.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
                }
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }

    Caller caller() {
        return caller;
    }

    /** The same person acting for the provincial agency. */
    Caller asProvince() {
        return callers == null ? caller : callers.asProvince(caller);
    }

    String text(String zh, String en) {
        return text(Text.of(zh, en));
    }

    String text(Text text) {
        return text == null ? "" : text.in(caller.locale());
    }

    void say(String zh, String en) {
        screen.out().println(text(zh, en));
    }

    /** A label and its values on one line; nothing where there is no value. */
    void line(String zh, String en, Object... values) {
        String shown = Stream.of(values)
                .map(this::show)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("  "));
        if (!shown.isEmpty()) {
            screen.out().println(text(zh + "：", en + ": ") + shown);
        }
    }

    /** A table whose column heads are given in Chinese and English by turns. */
    Table table(String... heads) {
        return new Table(IntStream.range(0, heads.length / 2)
                .mapToObj(i -> text(heads[2 * i], heads[2 * i + 1]))
                .toList());
    }

    void row(Table table, Object... cells) {
        table.row(Stream.of(cells).map(this::show).toList());
    }

    void print(Table table) {
        if (table.isEmpty()) {
            say("（无）", "(none)");
        } else {
            table.lines(screen.width()).forEach(screen.out()::println);
        }
    }

    /** Prints the table of a page, and how to go on where it is not the last one. */
    void print(Table table, String next) {
        print(table);
        if (next != null) {
            say("还有更多，用 --cursor " + next + " 继续", "There is more; go on with --cursor " + next);
        }
    }

    private String show(Object value) {
        return COMMANDS.matcher(plain(value)).replaceAll(" ");
    }

    private String plain(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Text words) {
            return text(words);
        }
        if (value instanceof Labelled code) {
            return text(code.label());
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(this::plain).sorted().collect(Collectors.joining(" "));
        }
        if (value instanceof Boolean yes) {
            return text(yes ? "是" : "否", yes ? "yes" : "no");
        }
        if (value instanceof Region region) {
            return Divisions.find(region)
                    .map(known -> region.code() + " " + text(known.name()))
                    .orElse(region.code());
        }
        return value instanceof Instant moment ? MOMENT.format(moment) : value.toString();
    }
}
