package org.zhiyuan.supervision.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Role;
import org.zhiyuan.supervision.AuditEntry;
import org.zhiyuan.supervision.store.AuditStore;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.fixture.Callers;

/** Reading and verifying the audit trail, R94. */
public class AuditReaderTest {

    private static AuditReader over(long broken) {
        return new AuditReader(
                new AuditStore() {
                    @Override
                    public Page<AuditEntry> list(String subject, PageRequest page) {
                        return new Page<>(List.of(), null);
                    }

                    @Override
                    public Page<AuditEntry> disclosures(Collection<String> subjects, PageRequest page) {
                        return new Page<>(List.of(), null);
                    }

                    @Override
                    public long firstBroken() {
                        return broken;
                    }
                },
                new MemoryUnitOfWork());
    }

    @Test
    public void r94_theFirstBrokenLinkIsNamed() {
        assertEquals(Optional.of(17L), over(17).verify(Callers.province()));
        assertTrue(over(0).verify(Callers.administrator()).isEmpty());
    }

    @Test
    public void r94_onlyProvinceAndAdministratorRead() {
        Set<Role> readers = EnumSet.of(Role.ADMINISTRATOR, Role.PROVINCE);
        for (Role role : Role.values()) {
            boolean denied = false;
            try {
                over(0).list(Callers.of(role), null, PageRequest.first());
                over(0).verify(Callers.of(role));
            } catch (PlatformException e) {
                denied = e.code() == ErrorCode.DENIED;
            }
            assertEquals(role.name(), !readers.contains(role), denied);
        }
    }
}
