package org.zhiyuan.city.tangshan.internal;

import org.junit.Test;
import org.zhiyuan.station.spi.CityOrganization;
import org.zhiyuan.testkit.contract.CityOrganizationContract;

public class TangshanContractTest extends CityOrganizationContract {

    @Override
    protected CityOrganization city() {
        return new Tangshan();
    }

    @Test
    public void r13_itIsRegisteredUnderItsDivisionCode() {
        isRegisteredBy("/OSGI-INF/blueprint/tangshan.xml");
    }
}
