package org.zhiyuan.bench;

import static org.junit.Assert.assertEquals;

import java.util.Random;
import org.junit.Test;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.IdNumber;

/** The platform accepts every identity the benchmark makes up. */
public class IdentitiesTest {

    @Test
    public void everyIdentityIsValid() {
        Identities identities = new Identities(new Random(1));
        for (int i = 0; i < 1000; i++) {
            String id = identities.idNumber();
            String code = identities.creditCode();
            assertEquals(id, IdNumber.of(id).reveal());
            assertEquals(code, CreditCode.of(code).value());
        }
    }
}
