package org.zhiyuan.security.internal.jaas;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.LoginException;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.modules.publickey.PublickeyCallback;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.zhiyuan.account.AccessToken;
import org.zhiyuan.account.AccountService;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Role;
import org.zhiyuan.testkit.fixture.Callers;

public class ConsoleLoginTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Subject subject = new Subject();
    private ConsoleKey key;

    @Before
    public void makeKey() throws LoginException {
        key = new ConsoleKey(folder.getRoot().toPath());
        assertFalse("waits until it is made", key.is(null));
    }

    @Test
    public void anAdministratorGetsTheConsolesRoles() throws LoginException {
        signIn(Role.ADMINISTRATOR, password("secret"));
        assertTrue(subject.getPrincipals().contains(new RolePrincipal("admin")));
        assertTrue(subject.getPrincipals().contains(new RolePrincipal("ssh")));
    }

    @Test
    public void nobodyElseGetsIn() {
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                assertThrows(role.name(), LoginException.class, () -> signIn(role, password("secret")));
            }
        }
        assertThrows(LoginException.class, () -> signIn(Role.ADMINISTRATOR, password("wrong")));
        assertTrue(subject.getPrincipals().isEmpty());
    }

    @Test
    public void theKeyInTheStateFolderOpensTheConsole() throws Exception {
        Path file = folder.getRoot().toPath().resolve("keys/console.key");
        ConsoleKey reread = new ConsoleKey(folder.getRoot().toPath());
        String text = Files.readString(file);
        assertTrue(text.startsWith("-----BEGIN PRIVATE KEY-----\n"));
        PublicKey mine = publicKey(text);
        assertTrue(key.is(mine));
        assertTrue(reread.is(mine));
        signIn(Role.ADMINISTRATOR, publicKey(mine));
        assertEquals(
                1,
                subject.getPrincipals(RolePrincipal.class).stream()
                        .filter(role -> role.getName().equals("ssh"))
                        .count());
    }

    @Test
    public void anotherKeyDoesNot() throws Exception {
        PublicKey other = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPublic();
        assertThrows(LoginException.class, () -> signIn(Role.ADMINISTRATOR, publicKey(other)));
    }

    private static PublicKey publicKey(String text) throws Exception {
        byte[] der = Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""));
        KeyFactory factory = KeyFactory.getInstance("RSA");
        var pair = (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(der));
        return factory.generatePublic(new RSAPublicKeySpec(pair.getModulus(), pair.getPublicExponent()));
    }

    private void signIn(Role role, CallbackHandler handler) throws LoginException {
        ConsoleLogin login = new ConsoleLogin();
        login.initialize(
                subject, handler, Map.of(), Map.of(ConsoleLogin.ACCOUNTS, new OneAccount(role), ConsoleLogin.KEY, key));
        login.login();
        login.commit();
    }

    private static CallbackHandler password(String password) {
        return callbacks -> {
            for (Callback callback : callbacks) {
                if (callback instanceof NameCallback name) {
                    name.setName("admin");
                } else if (callback instanceof PasswordCallback secret) {
                    secret.setPassword(password.toCharArray());
                } else {
                    throw new UnsupportedCallbackException(callback);
                }
            }
        };
    }

    private static CallbackHandler publicKey(PublicKey key) {
        return callbacks -> {
            for (Callback callback : callbacks) {
                if (callback instanceof NameCallback name) {
                    name.setName("admin");
                } else if (callback instanceof PublickeyCallback asked) {
                    asked.setPublicKey(key);
                } else {
                    throw new UnsupportedCallbackException(callback);
                }
            }
        };
    }

    private record OneAccount(Role role) implements AccountService {

        @Override
        public Optional<Caller> signIn(String name, String password) {
            return password.equals("secret") ? Optional.of(Callers.of(role)) : Optional.empty();
        }

        @Override
        public Optional<Caller> resolve(String token) {
            return Optional.empty();
        }

        @Override
        public AccessToken issueToken(Caller caller) {
            throw new UnsupportedOperationException();
        }
    }
}
