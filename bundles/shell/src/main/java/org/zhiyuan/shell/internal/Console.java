package org.zhiyuan.shell.internal;

import java.security.AccessController;
import java.security.Principal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

import javax.security.auth.Subject;

import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;

/** One command's view of its console: who sits there, which language they read, and how lists and texts are shown. */
final class Console {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(Times.ZONE);

    private final Session session;
    private final Caller caller;

    Console(Session session) {
        this(session, principals());
    }

    Console(Session session, Set<Principal> signedIn) {
        this.session = session;
        this.caller = caller(signedIn, language(session));
    }

    /** The account that signed in; the local console of the process itself, which has none, acts as the platform under its user's name. */
    private static Caller caller(Set<Principal> signedIn, Locale language) {
        return signedIn.stream().filter(Caller.class::isInstance).map(Caller.class::cast).findFirst().map(found -> found.in(language))
                .orElseGet(() -> new Caller(Caller.platform().account(), name(signedIn), Role.ADMINISTRATOR, Region.HOME, language));
    }

    private static String name(Set<Principal> signedIn) {
        return signedIn.stream().filter(principal -> principal.getClass().getSimpleName().equals("UserPrincipal"))
                .map(Principal::getName).findFirst().orElse("console");
    }

    @SuppressWarnings("removal")
    private static Set<Principal> principals() {
        Subject subject = Subject.getSubject(AccessController.getContext());
        return subject == null ? Set.of() : subject.getPrincipals();
    }

    private static Locale language(Session session) {
        return language(name -> session.get(name) instanceof CharSequence value ? value.toString() : null, System::getenv);
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

    /**
     * The same person acting for the provincial agency: rounds are the province's alone, and whoever holds the console of the process could
     * sign in as the province anyway; the audit trail shows the console user's name.
     */
    Caller asProvince() {
        return new Caller(caller.account(), caller.name(), Role.PROVINCE, Region.HOME, caller.locale());
    }

    String text(String zh, String en) {
        return text(Text.of(zh, en));
    }

    String text(Text text) {
        return text == null ? "" : text.in(caller.locale());
    }

    void say(String zh, String en) {
        session.getConsole().println(text(zh, en));
    }

    /** A label and its value on one line; nothing where there is no value. */
    void line(String zh, String en, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            session.getConsole().println(text(zh + "：", en + ": ") + show(value));
        }
    }

    /** A table whose column heads are given in Chinese and English by turns. */
    ShellTable table(String... heads) {
        ShellTable table = new ShellTable().emptyTableText(text("（无）", "(none)"));
        for (int i = 0; i < heads.length; i += 2) {
            table.column(text(heads[i], heads[i + 1]));
        }
        return table;
    }

    void row(ShellTable table, Object... cells) {
        Object[] shown = new Object[cells.length];
        for (int i = 0; i < cells.length; i++) {
            shown[i] = show(cells[i]);
        }
        table.addRow().addContent(shown);
    }

    void print(ShellTable table) {
        table.print(session.getConsole());
    }

    /** Says that a list goes on, and with which cursor. */
    void more(String next) {
        if (next != null) {
            say("还有更多，用 --cursor " + next + " 继续", "There is more; go on with --cursor " + next);
        }
    }

    private String show(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Text words) {
            return text(words);
        }
        return value instanceof Instant moment ? MOMENT.format(moment) : value.toString();
    }
}
