package org.zhiyuan.security.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.AccountOperation;
import org.zhiyuan.account.store.AccountStore;
import org.zhiyuan.account.store.Credentials;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;

/** Makes the administrator's account on an empty store, so that there is never a default password. */
public final class FirstAccount {

    static final String NAME = "admin";
    static final String FILE = "initial-admin-password";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);

    private final AccountStore store;
    private final UnitOfWork units;
    private final Passwords passwords;
    private final Path file;
    private final CallerIssuer callers;
    private final Clock clock;

    /** @param state the folder in which a generated password is left */
    public FirstAccount(
            AccountStore store, UnitOfWork units, Passwords passwords, Path state, CallerIssuer callers, Clock clock) {
        this.store = store;
        this.units = units;
        this.passwords = passwords;
        this.file = state.resolve(FILE);
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Does nothing unless the store is empty. @param given the password somebody set for the first start, null or empty if the platform
     * shall make one. @throws PlatformException INVALID if the given one breaks the rule for passwords
     */
    void ensure(String given) {
        if (!units.read(store::isEmpty)) {
            return;
        }
        boolean usable = given != null && !given.isEmpty();
        Text problem = usable ? PasswordRule.problem(NAME, given) : null;
        if (problem != null) {
            throw new PlatformException(
                    ErrorCode.INVALID,
                    Text.of(
                            "ZHIYUAN_ADMIN_PASSWORD 不可用：" + problem.zh(),
                            "ZHIYUAN_ADMIN_PASSWORD can't be used: it " + problem.en()));
        }
        String password = usable ? given : passwords.make();
        String hash = passwords.hash(password);
        units.write(() -> {
            if (!store.isEmpty()) {
                return null;
            }
            if (!usable) {
                SecretFiles.write(file, (password + "\n").getBytes(StandardCharsets.UTF_8));
            }
            Account admin = store.insert(new Credentials(
                            new Account(
                                    new AccountId(Ids.next(clock)),
                                    1,
                                    NAME,
                                    Role.ADMINISTRATOR,
                                    Region.HOME,
                                    true,
                                    clock.instant(),
                                    null),
                            hash))
                    .account();
            units.log(new Change(
                    clock.instant(),
                    callers.platform(),
                    AccountOperation.ACCOUNT_CREATE,
                    Account.KIND,
                    admin.id().value(),
                    admin.region(),
                    List.of(Details.of("name", NAME, "role", Role.ADMINISTRATOR.name()))));
            return admin;
        });
        LOG.info("Made the account {}; {}", NAME, usable ? "its password was given" : "its password lies in " + file);
    }

    /** The initial password is of no use any more once it has been changed. */
    void passwordChanged(Account account) {
        if (account.name().equals(NAME)) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.warn("Can't delete {}: {}", file, e.getMessage());
            }
        }
    }
}
