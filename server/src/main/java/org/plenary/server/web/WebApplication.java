package org.plenary.server.web;

import java.time.Clock;
import org.plenary.server.page.Renderer;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/// The web application: one handler for every address, and the headers. Only the parts of Spring Boot
/// that are used are named, which halves the time to start.
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class, HttpEncodingAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class})
public class WebApplication {
    @Bean SecureHeaders secureHeaders() { return new SecureHeaders(); }

    @Bean RouterFunction<ServerResponse> everything(PendingSite site) {
        var pages = new Pages(site, new Renderer(), new Assets(), Clock.systemUTC());
        return RouterFunctions.route()
                .route(RequestPredicates.all(), pages::answer)
                .onError(Throwable.class, pages::failed)
                .build();
    }
}
