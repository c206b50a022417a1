package org.plenary.server.web;

import org.plenary.server.page.Renderer;
import org.plenary.server.rest.Description;
import org.plenary.server.web.signin.Doors;
import org.plenary.vocabulary.Language;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/// The web application: one handler for every address, and the headers. Only the parts of Spring Boot
/// that are used are named, which halves the time to start.
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class, HttpEncodingAutoConfiguration.class, MultipartAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class, SecurityAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class})
@Import(Doors.class)
public class WebApplication {
    @Bean SecureHeaders secureHeaders() { return new SecureHeaders(); }

    @Bean Assets assets() { return new Assets(); }

    @Bean Drawing drawing(PendingSites sites, PendingClerk clerk, Assets assets) {
        return new Drawing(sites, new Renderer(), assets, clerk);
    }

    @Bean RouterFunction<ServerResponse> filings(
            PendingClerk clerk, Drawing drawing, PendingWebhooks webhooks, PendingSites sites) {
        var programs = new Interface(clerk, drawing, webhooks, () -> Description.of(
                sites.open().edition().charter().profile().name().in(Language.ENGLISH), sites.open().patterns()));
        return RouterFunctions.route()
                .POST("/api/filings", programs::file)
                .GET("/api/openapi.json", programs::describe)
                .GET("/api/webhooks", programs::webhooks)
                .POST("/api/webhooks", programs::makeWebhook)
                .DELETE("/api/webhooks/{webhook}", programs::endWebhook)
                .build();
    }

    @Bean PendingFeed feed(PendingSites sites, PendingClerk clerk) { return new PendingFeed(sites, clerk); }

    @Bean Events events(PendingFeed feed) { return new Events(feed); }

    @Bean UploadLimit uploadLimit(Drawing drawing, PendingLab lab) { return new UploadLimit(drawing, lab); }

    @Bean @Order(2) RouterFunction<ServerResponse> deeds(
            PendingClerk clerk, Drawing drawing, Events events, Uploads uploads) {
        var deeds = new Deeds(clerk, drawing, uploads);
        var papers = new PaperFiles(drawing, uploads.folder());
        return RouterFunctions.route().POST("/do/{act}", deeds::file).GET("/events", events::open)
                .GET("/papers/{paper}/{language}", papers::file).build();
    }

    @Bean RouterFunction<ServerResponse> deskPages(PendingClerk clerk, Drawing drawing) {
        var desk = new DeskPages(clerk, drawing);
        return RouterFunctions.route().GET("/desk", desk::page).GET("/desk.json", desk::page).build();
    }

    @Bean RouterFunction<ServerResponse> noticePages(PendingNotices notices, PendingAccounts accounts,
            Drawing drawing) {
        var pages = new NoticePages(notices, accounts, drawing);
        return RouterFunctions.route().GET("/notices", pages::page).GET("/notices.json", pages::page)
                .POST("/notices", pages::choose).build();
    }

    @Bean RouterFunction<ServerResponse> labPages(PendingLab lab, Drawing drawing) {
        var pages = new LabPages(lab, drawing);
        var shelf = new ShelfPages(lab, drawing);
        return RouterFunctions.route().GET("/lab", pages::index).GET("/lab.json", pages::index)
                .GET("/lab/records", shelf::list).GET("/lab/records.json", shelf::list)
                .POST("/lab/records", shelf::bring)
                .GET("/lab/records/{record}", shelf::record).POST("/lab/records/{record}/remove", shelf::remove)
                .POST("/lab/stop", pages::stop).GET("/lab/{analysis}", pages::analysis).build();
    }

    @Bean RouterFunction<ServerResponse> exercisePages(PendingExercise exercise, PendingClerk clerk, Drawing drawing) {
        var pages = new ExercisePages(exercise, clerk, drawing);
        return RouterFunctions.route().GET("/exercise", pages::page).POST("/exercise/clock", pages::moveOn).build();
    }

    /// Asked last: what acts has its own routes before.
    @Bean @Order(Ordered.LOWEST_PRECEDENCE) RouterFunction<ServerResponse> everything(Drawing drawing, Assets assets) {
        var pages = new Pages(drawing, assets);
        return RouterFunctions.route()
                .route(RequestPredicates.all(), pages::answer)
                .onError(Throwable.class, pages::failed)
                .build();
    }
}
