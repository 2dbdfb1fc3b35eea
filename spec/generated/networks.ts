// Generated from spec/networks.yaml and the package twitter-text. Do not edit.
import type { NetworkName, NetworkRules } from "../networks/network-rules.ts";

/** What each network accepts. */
export const networkRules: Readonly<Record<NetworkName, NetworkRules>> = {
  "x": {
    "network": "x",
    "label": "X",
    "title": null,
    "text": {
      "byte_limit": null,
      "warn_above": null,
      "limit_with_images": null,
      "limit_with_videos": null,
      "limit_with_article": 100000,
      "url_length": 23,
      "has_short_mentions": false,
      "limit": 280,
      "counting": "weighted"
    },
    "media": {
      "required": false,
      "may_mix": false,
      "alt_text_limit": null,
      "variants": {},
      "max_items": 4,
      "images": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 5000000,
        "dimensions": null,
        "max": 4,
        "formats": [
          "image/jpeg",
          "image/png",
          "image/webp"
        ]
      },
      "gifs": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 15000000,
        "dimensions": {
          "max_width": 1280,
          "max_height": 1080
        },
        "max": 1,
        "formats": [
          "image/gif"
        ]
      },
      "videos": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 512000000,
        "dimensions": {
          "min_width": 32,
          "min_height": 32,
          "max_width": 1280,
          "max_height": 1024,
          "min_ratio": 0.33,
          "max_ratio": 3
        },
        "min_seconds": 0.5,
        "max_seconds": 140,
        "min_frame_rate": null,
        "max_frame_rate": 60,
        "has_cover": false,
        "max": 1,
        "formats": [
          "video/mp4",
          "video/quicktime"
        ]
      },
      "documents": null
    },
    "hashtags": null,
    "quota": {
      "kind": null,
      "posts": 300,
      "seconds": 10800
    },
    "quotas": [
      {
        "kind": null,
        "posts": 300,
        "seconds": 10800
      }
    ],
    "has_link": true,
    "has_threads": true,
    "has_first_comment": true,
    "can_delete": true,
    "options_schema": {
      "reply_settings": {
        "type": "choice",
        "required": false,
        "choices": [
          "following",
          "mentionedUsers",
          "subscribers",
          "verified"
        ]
      },
      "reply_to_id": {
        "type": "text",
        "required": false
      },
      "quote_id": {
        "type": "text",
        "required": false
      },
      "community_id": {
        "type": "text",
        "required": false
      },
      "poll": {
        "type": "object",
        "required": false,
        "fields": {
          "options": {
            "type": "list",
            "required": true,
            "min_items": 2,
            "max_items": 4,
            "max_length": 25
          },
          "duration_minutes": {
            "type": "integer",
            "required": true,
            "minimum": 5,
            "maximum": 10080
          }
        }
      },
      "made_with_ai": {
        "type": "boolean",
        "required": false
      },
      "paid_partnership": {
        "type": "boolean",
        "required": false
      },
      "long_video": {
        "type": "boolean",
        "required": false,
        "only_with": "videos"
      },
      "article": {
        "type": "object",
        "required": false,
        "fields": {
          "title": {
            "type": "text",
            "required": true
          },
          "status": {
            "type": "choice",
            "required": false,
            "choices": [
              "draft",
              "published"
            ]
          }
        }
      },
      "geo": {
        "type": "object",
        "required": false,
        "only_with": "media",
        "fields": {
          "countries": {
            "type": "list",
            "required": true,
            "min_items": 1,
            "max_length": 2
          }
        }
      }
    },
    "severity": {
      "media.videos.max_bytes": "warning",
      "media.videos.max_seconds": "warning",
      "media.videos.dimensions.max_width": "warning",
      "media.videos.dimensions.max_height": "warning"
    },
    "notes": [
      "Four images, or one GIF, or one video.",
      "A GIF has at most 350 frames.",
      "A Premium account may write up to 25,000 characters; some tools allow 4,000 for verified accounts.",
      "X bills each post, and one that has a URL at a higher price.",
      "The quota is for one user; it comes from a comment in the source of another tool."
    ],
    "source": [
      "https://docs.x.com/fundamentals/counting-characters",
      "https://docs.x.com/x-api/media/quickstart/best-practices",
      "https://github.com/twitter/twitter-text"
    ],
    "verified_at": "2026-11-21"
  },
  "instagram": {
    "network": "instagram",
    "label": "Instagram",
    "title": null,
    "text": {
      "byte_limit": null,
      "warn_above": null,
      "limit_with_images": null,
      "limit_with_videos": null,
      "limit_with_article": null,
      "url_length": null,
      "has_short_mentions": false,
      "limit": 2200,
      "counting": "codepoint"
    },
    "media": {
      "required": true,
      "may_mix": true,
      "alt_text_limit": null,
      "variants": {
        "reel": {
          "option": "post_type",
          "value": "reel",
          "videos": {
            "dimensions": {
              "min_ratio": 0.5,
              "max_ratio": 0.6
            }
          }
        },
        "story": {
          "option": "post_type",
          "value": "story",
          "images": {
            "dimensions": {
              "min_width": 320,
              "max_width": 1440
            }
          },
          "videos": {
            "max_bytes": 100000000,
            "max_seconds": 60,
            "has_cover": false
          }
        }
      },
      "max_items": 10,
      "images": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 8000000,
        "dimensions": {
          "min_width": 320,
          "max_width": 1440,
          "min_ratio": 0.8,
          "max_ratio": 1.91
        },
        "max": 10,
        "formats": [
          "image/jpeg"
        ]
      },
      "gifs": null,
      "videos": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 1000000000,
        "dimensions": null,
        "min_seconds": 3,
        "max_seconds": 900,
        "min_frame_rate": null,
        "max_frame_rate": null,
        "has_cover": true,
        "max": 10,
        "formats": [
          "video/mp4",
          "video/quicktime"
        ]
      },
      "documents": null
    },
    "hashtags": {
      "warn_above": 5,
      "max": 30
    },
    "quota": {
      "kind": null,
      "posts": 50,
      "seconds": 86400
    },
    "quotas": [
      {
        "kind": null,
        "posts": 50,
        "seconds": 86400
      }
    ],
    "has_link": false,
    "has_threads": false,
    "has_first_comment": true,
    "can_delete": false,
    "options_schema": {
      "post_type": {
        "type": "choice",
        "required": false,
        "choices": [
          "post",
          "reel",
          "story"
        ]
      },
      "share_to_feed": {
        "type": "boolean",
        "required": false,
        "only_with": "videos"
      },
      "collaborators": {
        "type": "list",
        "required": false,
        "max_items": 3
      },
      "user_tags": {
        "type": "objects",
        "required": false,
        "fields": {
          "username": {
            "type": "text",
            "required": true
          },
          "x": {
            "type": "number",
            "required": false,
            "minimum": 0,
            "maximum": 1
          },
          "y": {
            "type": "number",
            "required": false,
            "minimum": 0,
            "maximum": 1
          },
          "media_index": {
            "type": "integer",
            "required": false,
            "minimum": 0
          }
        }
      },
      "location_id": {
        "type": "text",
        "required": false
      },
      "first_comment": {
        "type": "text",
        "required": false
      },
      "cover": {
        "type": "object",
        "required": false,
        "only_with": "videos",
        "fields": {
          "media_id": {
            "type": "media",
            "required": false
          },
          "offset_ms": {
            "type": "integer",
            "required": false,
            "minimum": 0
          }
        }
      },
      "audio_name": {
        "type": "text",
        "required": false,
        "only_with": "videos"
      },
      "trial_reel": {
        "type": "object",
        "required": false,
        "only_with": "videos",
        "fields": {
          "graduation": {
            "type": "choice",
            "required": true,
            "choices": [
              "MANUAL",
              "SS_PERFORMANCE"
            ]
          }
        }
      }
    },
    "severity": {
      "media.videos.max_bytes": "warning",
      "media.videos.max_seconds": "warning",
      "media.images.dimensions.min_width": "warning",
      "media.images.dimensions.max_width": "warning",
      "media.variants.story.images.dimensions.min_width": "warning",
      "media.variants.story.images.dimensions.max_width": "warning",
      "media.variants.reel.videos.dimensions.min_ratio": "warning",
      "media.variants.reel.videos.dimensions.max_ratio": "warning"
    },
    "notes": [
      "Instagram announced a limit of 5 hashtags in December 2025; whether its API enforces it is not known, so 6 to 30 are a warning.",
      "Posts in 24 hours: sources say 25, 50 and 100.",
      "Length of a reel: sources say 90 seconds and 15 minutes. Size: 300 MB and 1 GB.",
      "A story has no caption. A post can not be deleted over the API."
    ],
    "source": [
      "https://developers.facebook.com/docs/instagram-platform/content-publishing",
      "https://www.ayrshare.com/docs/media-guidelines/instagram",
      "https://docs.zernio.com/platforms/instagram"
    ],
    "verified_at": "2026-11-21"
  },
  "facebook": {
    "network": "facebook",
    "label": "Facebook Page",
    "title": null,
    "text": {
      "byte_limit": null,
      "warn_above": null,
      "limit_with_images": null,
      "limit_with_videos": null,
      "limit_with_article": null,
      "url_length": null,
      "has_short_mentions": false,
      "limit": 63206,
      "counting": "codepoint"
    },
    "media": {
      "required": false,
      "may_mix": false,
      "alt_text_limit": null,
      "variants": {
        "reel": {
          "option": "post_type",
          "value": "reel",
          "videos": {
            "min_seconds": 3,
            "max_seconds": 90,
            "min_frame_rate": 24,
            "max_frame_rate": 60,
            "dimensions": {
              "min_width": 540,
              "min_height": 960,
              "min_ratio": 0.5,
              "max_ratio": 0.6
            }
          }
        },
        "story": {
          "option": "post_type",
          "value": "story",
          "images": {
            "max_bytes": 4000000
          },
          "videos": {
            "max_seconds": 60,
            "has_cover": false
          }
        }
      },
      "max_items": 10,
      "images": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 10000000,
        "dimensions": null,
        "max": 10,
        "formats": [
          "image/jpeg",
          "image/png",
          "image/gif",
          "image/webp"
        ]
      },
      "gifs": null,
      "videos": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 4000000000,
        "dimensions": null,
        "min_seconds": null,
        "max_seconds": 14400,
        "min_frame_rate": null,
        "max_frame_rate": null,
        "has_cover": true,
        "max": 1,
        "formats": [
          "video/mp4",
          "video/quicktime"
        ]
      },
      "documents": null
    },
    "hashtags": null,
    "quota": null,
    "quotas": [
      {
        "kind": {
          "option": "post_type",
          "value": "reel"
        },
        "posts": 30,
        "seconds": 86400
      }
    ],
    "has_link": true,
    "has_threads": false,
    "has_first_comment": true,
    "can_delete": true,
    "options_schema": {
      "post_type": {
        "type": "choice",
        "required": false,
        "choices": [
          "post",
          "reel",
          "story"
        ]
      },
      "first_comment": {
        "type": "text",
        "required": false
      },
      "title": {
        "type": "text",
        "required": false,
        "only_with": "videos"
      },
      "link": {
        "type": "url",
        "required": false
      },
      "carousel_cards": {
        "type": "objects",
        "required": false,
        "min_items": 2,
        "max_items": 5,
        "fields": {
          "title": {
            "type": "text",
            "required": false
          },
          "link": {
            "type": "url",
            "required": true
          },
          "media_id": {
            "type": "media",
            "required": false
          }
        }
      },
      "text_background_id": {
        "type": "text",
        "required": false
      },
      "geo": {
        "type": "object",
        "required": false,
        "fields": {
          "countries": {
            "type": "list",
            "required": true,
            "min_items": 1,
            "max_length": 2
          }
        }
      },
      "draft": {
        "type": "boolean",
        "required": false
      }
    },
    "severity": {
      "media.images.formats": "warning",
      "media.videos.formats": "warning",
      "media.variants.reel.videos.dimensions.min_ratio": "warning",
      "media.variants.reel.videos.dimensions.max_ratio": "warning"
    },
    "notes": [
      "Length of the text: sources say 63,206, 62,000, 55,000 and 5,000.",
      "Posts that are no reels have no published quota.",
      "A text on a coloured background holds 130 characters."
    ],
    "source": [
      "https://developers.facebook.com/documentation/video-api/guides/reels-publishing",
      "https://docs.postiz.com/general/platforms/overview",
      "https://postproxy.dev/reference/platforms"
    ],
    "verified_at": "2026-11-21"
  },
  "linkedin": {
    "network": "linkedin",
    "label": "LinkedIn",
    "title": null,
    "text": {
      "byte_limit": null,
      "warn_above": null,
      "limit_with_images": null,
      "limit_with_videos": null,
      "limit_with_article": null,
      "url_length": null,
      "has_short_mentions": false,
      "limit": 3000,
      "counting": "codepoint"
    },
    "media": {
      "required": false,
      "may_mix": false,
      "alt_text_limit": 4086,
      "variants": {},
      "max_items": 20,
      "images": {
        "warn_above": 9,
        "min_bytes": null,
        "max_bytes": 5000000,
        "dimensions": {
          "max_pixels": 36152319
        },
        "max": 20,
        "formats": [
          "image/jpeg",
          "image/png",
          "image/gif"
        ]
      },
      "gifs": null,
      "videos": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 500000000,
        "dimensions": null,
        "min_seconds": 3,
        "max_seconds": 1800,
        "min_frame_rate": null,
        "max_frame_rate": null,
        "has_cover": true,
        "max": 1,
        "formats": [
          "video/mp4"
        ]
      },
      "documents": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 100000000,
        "dimensions": null,
        "max": 1,
        "formats": [
          "application/pdf",
          "application/msword",
          "application/vnd.ms-powerpoint",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation"
        ]
      }
    },
    "hashtags": null,
    "quota": {
      "kind": null,
      "posts": 150,
      "seconds": 86400
    },
    "quotas": [
      {
        "kind": null,
        "posts": 150,
        "seconds": 86400
      }
    ],
    "has_link": true,
    "has_threads": false,
    "has_first_comment": true,
    "can_delete": true,
    "options_schema": {
      "author": {
        "type": "text",
        "required": false
      },
      "document_title": {
        "type": "text",
        "required": false,
        "max_length": 400
      },
      "images_as_pdf": {
        "type": "boolean",
        "required": false,
        "only_with": "images"
      },
      "poll": {
        "type": "object",
        "required": false,
        "fields": {
          "question": {
            "type": "text",
            "required": true,
            "max_length": 140
          },
          "options": {
            "type": "list",
            "required": true,
            "min_items": 2,
            "max_items": 4,
            "max_length": 30
          }
        }
      },
      "disable_link_preview": {
        "type": "boolean",
        "required": false
      },
      "first_comment": {
        "type": "text",
        "required": false
      },
      "visibility": {
        "type": "choice",
        "required": false,
        "choices": [
          "PUBLIC",
          "CONNECTIONS"
        ]
      }
    },
    "severity": {
      "media.images.max_bytes": "warning",
      "media.images.formats": "warning"
    },
    "notes": [
      "LinkedIn's own documentation allows 2 to 20 images in a post; others still name its old limit of 9.",
      "Size of an image: sources say 5 MB and 8 MB; less than 36,152,320 pixels.",
      "A document has at most 300 pages."
    ],
    "source": [
      "https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/multiimage-post-api",
      "https://www.ayrshare.com/docs/media-guidelines/linkedin"
    ],
    "verified_at": "2026-11-21"
  },
  "tiktok": {
    "network": "tiktok",
    "label": "TikTok",
    "title": null,
    "text": {
      "byte_limit": null,
      "warn_above": null,
      "limit_with_images": 4000,
      "limit_with_videos": null,
      "limit_with_article": null,
      "url_length": null,
      "has_short_mentions": false,
      "limit": 2200,
      "counting": "utf16"
    },
    "media": {
      "required": true,
      "may_mix": false,
      "alt_text_limit": null,
      "variants": {},
      "max_items": 35,
      "images": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 20000000,
        "dimensions": null,
        "max": 35,
        "formats": [
          "image/jpeg",
          "image/webp"
        ]
      },
      "gifs": null,
      "videos": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 4000000000,
        "dimensions": {
          "min_width": 360,
          "min_height": 360,
          "max_width": 4096,
          "max_height": 4096
        },
        "min_seconds": 3,
        "max_seconds": 600,
        "min_frame_rate": 23,
        "max_frame_rate": 60,
        "has_cover": false,
        "max": 1,
        "formats": [
          "video/mp4",
          "video/quicktime",
          "video/webm"
        ]
      },
      "documents": null
    },
    "hashtags": null,
    "quota": {
      "kind": null,
      "posts": 15,
      "seconds": 86400
    },
    "quotas": [
      {
        "kind": null,
        "posts": 6,
        "seconds": 60
      },
      {
        "kind": null,
        "posts": 15,
        "seconds": 86400
      }
    ],
    "has_link": false,
    "has_threads": false,
    "has_first_comment": false,
    "can_delete": false,
    "options_schema": {
      "privacy_level": {
        "type": "choice",
        "required": true,
        "choices": [
          "PUBLIC_TO_EVERYONE",
          "MUTUAL_FOLLOW_FRIENDS",
          "FOLLOWER_OF_CREATOR",
          "SELF_ONLY"
        ]
      },
      "allow_comment": {
        "type": "boolean",
        "required": false
      },
      "allow_duet": {
        "type": "boolean",
        "required": false,
        "only_with": "videos"
      },
      "allow_stitch": {
        "type": "boolean",
        "required": false,
        "only_with": "videos"
      },
      "auto_add_music": {
        "type": "boolean",
        "required": false,
        "only_with": "images"
      },
      "commercial": {
        "type": "choice",
        "required": false,
        "choices": [
          "none",
          "brand_organic",
          "brand_content"
        ]
      },
      "made_with_ai": {
        "type": "boolean",
        "required": false
      },
      "cover_timestamp_ms": {
        "type": "integer",
        "required": false,
        "only_with": "videos",
        "minimum": 0
      },
      "photo_cover_index": {
        "type": "integer",
        "required": false,
        "only_with": "images",
        "minimum": 0
      },
      "title": {
        "type": "text",
        "required": false,
        "only_with": "images",
        "max_length": 90
      },
      "description": {
        "type": "text",
        "required": false,
        "only_with": "images",
        "max_length": 4000
      },
      "mode": {
        "type": "choice",
        "required": false,
        "choices": [
          "direct",
          "inbox"
        ]
      }
    },
    "severity": {
      "media.videos.max_bytes": "warning",
      "media.videos.max_seconds": "warning"
    },
    "notes": [
      "The account's own limits, which TikTok's creator_info names, decide how long a video may be.",
      "Size of a video: sources say 4 GB and 10 GB. Length of a text: some tools stop at 2,000.",
      "Never PNG, and never photos and a video in one post.",
      "In the mode `inbox` nothing is published until the user does it in the app."
    ],
    "source": [
      "https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide",
      "https://docs.getlate.dev/resources/media-guidelines/tiktok",
      "https://www.ayrshare.com/docs/media-guidelines"
    ],
    "verified_at": "2026-11-21"
  },
  "youtube": {
    "network": "youtube",
    "label": "YouTube",
    "title": {
      "required": true,
      "limit": 100
    },
    "text": {
      "byte_limit": null,
      "warn_above": null,
      "limit_with_images": null,
      "limit_with_videos": null,
      "limit_with_article": null,
      "url_length": null,
      "has_short_mentions": false,
      "limit": 5000,
      "counting": "codepoint"
    },
    "media": {
      "required": true,
      "may_mix": false,
      "alt_text_limit": null,
      "variants": {
        "short": {
          "option": "is_short",
          "value": true,
          "videos": {
            "max_seconds": 180
          }
        }
      },
      "max_items": 1,
      "images": null,
      "gifs": null,
      "videos": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 256000000000,
        "dimensions": null,
        "min_seconds": null,
        "max_seconds": 43200,
        "min_frame_rate": null,
        "max_frame_rate": null,
        "has_cover": true,
        "max": 1,
        "formats": [
          "video/mp4",
          "video/quicktime",
          "video/webm"
        ]
      },
      "documents": null
    },
    "hashtags": null,
    "quota": {
      "kind": null,
      "posts": 100,
      "seconds": 86400
    },
    "quotas": [
      {
        "kind": null,
        "posts": 100,
        "seconds": 86400
      }
    ],
    "has_link": false,
    "has_threads": false,
    "has_first_comment": true,
    "can_delete": true,
    "options_schema": {
      "title": {
        "type": "text",
        "required": false,
        "max_length": 100
      },
      "privacy": {
        "type": "choice",
        "required": false,
        "choices": [
          "public",
          "unlisted",
          "private"
        ]
      },
      "made_for_kids": {
        "type": "boolean",
        "required": false
      },
      "category_id": {
        "type": "text",
        "required": false
      },
      "tags": {
        "type": "list",
        "required": false
      },
      "playlist_ids": {
        "type": "list",
        "required": false
      },
      "thumbnail": {
        "type": "media",
        "required": false
      },
      "is_short": {
        "type": "boolean",
        "required": false
      },
      "synthetic_media": {
        "type": "boolean",
        "required": false
      },
      "notify_subscribers": {
        "type": "boolean",
        "required": false
      },
      "license": {
        "type": "choice",
        "required": false,
        "choices": [
          "youtube",
          "creativeCommon"
        ]
      }
    },
    "severity": {
      "media.videos.formats": "warning"
    },
    "notes": [
      "All tags together hold 500 characters.",
      "15 minutes for an account that is not verified; a Short holds 3 minutes, by older sources 60 seconds.",
      "The quota is that of the application for all of its accounts together."
    ],
    "source": [
      "https://developers.google.com/youtube/v3/determine_quota_cost",
      "https://docs.zernio.com/platforms/youtube"
    ],
    "verified_at": "2026-11-21"
  },
  "threads": {
    "network": "threads",
    "label": "Threads",
    "title": null,
    "text": {
      "byte_limit": null,
      "warn_above": null,
      "limit_with_images": null,
      "limit_with_videos": null,
      "limit_with_article": null,
      "url_length": null,
      "has_short_mentions": false,
      "limit": 500,
      "counting": "threads"
    },
    "media": {
      "required": false,
      "may_mix": true,
      "alt_text_limit": null,
      "variants": {},
      "max_items": 20,
      "images": {
        "warn_above": 10,
        "min_bytes": null,
        "max_bytes": 8000000,
        "dimensions": {
          "min_width": 320,
          "max_width": 1440,
          "min_ratio": 0.1,
          "max_ratio": 10
        },
        "max": 20,
        "formats": [
          "image/jpeg",
          "image/png"
        ]
      },
      "gifs": null,
      "videos": {
        "warn_above": 10,
        "min_bytes": null,
        "max_bytes": 1000000000,
        "dimensions": null,
        "min_seconds": null,
        "max_seconds": 300,
        "min_frame_rate": 23,
        "max_frame_rate": 60,
        "has_cover": false,
        "max": 20,
        "formats": [
          "video/mp4",
          "video/quicktime"
        ]
      },
      "documents": null
    },
    "hashtags": null,
    "quota": {
      "kind": null,
      "posts": 250,
      "seconds": 86400
    },
    "quotas": [
      {
        "kind": null,
        "posts": 250,
        "seconds": 86400
      }
    ],
    "has_link": true,
    "has_threads": true,
    "has_first_comment": true,
    "can_delete": true,
    "options_schema": {
      "topic_tag": {
        "type": "text",
        "required": false,
        "max_length": 50
      },
      "reply_control": {
        "type": "choice",
        "required": false,
        "choices": [
          "everyone",
          "accounts_you_follow",
          "mentioned_only"
        ]
      }
    },
    "severity": {
      "media.images.dimensions.min_width": "warning",
      "media.images.dimensions.max_width": "warning"
    },
    "notes": [
      "Replies have a quota of their own, 1,000 in 24 hours.",
      "Emoji count as their bytes in UTF-8.",
      "Items in a carousel: Meta says 20, others 10.",
      "One topic tag for each post."
    ],
    "source": [
      "https://developers.facebook.com/documentation/threads/posts",
      "https://developers.facebook.com/documentation/threads/overview",
      "https://www.ayrshare.com/docs/media-guidelines/threads"
    ],
    "verified_at": "2026-11-21"
  },
  "bluesky": {
    "network": "bluesky",
    "label": "Bluesky",
    "title": null,
    "text": {
      "byte_limit": 3000,
      "warn_above": null,
      "limit_with_images": null,
      "limit_with_videos": null,
      "limit_with_article": null,
      "url_length": null,
      "has_short_mentions": false,
      "limit": 300,
      "counting": "grapheme"
    },
    "media": {
      "required": false,
      "may_mix": false,
      "alt_text_limit": 2000,
      "variants": {},
      "max_items": 4,
      "images": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 1000000,
        "dimensions": null,
        "max": 4,
        "formats": [
          "image/jpeg",
          "image/png",
          "image/gif",
          "image/webp"
        ]
      },
      "gifs": null,
      "videos": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 100000000,
        "dimensions": {
          "min_ratio": 0.33,
          "max_ratio": 3
        },
        "min_seconds": 1,
        "max_seconds": 180,
        "min_frame_rate": null,
        "max_frame_rate": null,
        "has_cover": false,
        "max": 1,
        "formats": [
          "video/mp4"
        ]
      },
      "documents": null
    },
    "hashtags": null,
    "quota": null,
    "quotas": [],
    "has_link": true,
    "has_threads": true,
    "has_first_comment": true,
    "can_delete": true,
    "options_schema": {
      "labels": {
        "type": "list",
        "required": false
      },
      "language": {
        "type": "text",
        "required": false
      },
      "external_card": {
        "type": "object",
        "required": false,
        "fields": {
          "url": {
            "type": "url",
            "required": true
          },
          "title": {
            "type": "text",
            "required": false
          },
          "description": {
            "type": "text",
            "required": false
          }
        }
      },
      "quote": {
        "type": "text",
        "required": false
      }
    },
    "severity": {
      "media.alt_text_limit": "warning",
      "media.videos.max_bytes": "warning",
      "media.images.formats": "warning"
    },
    "notes": [
      "Size of a video: Bluesky announced 100 MB in March 2025; an older lexicon says 50 MB."
    ],
    "source": [
      "https://github.com/bluesky-social/atproto/tree/main/lexicons/app/bsky",
      "https://www.ayrshare.com/docs/media-guidelines/bluesky"
    ],
    "verified_at": "2026-11-21"
  },
  "pinterest": {
    "network": "pinterest",
    "label": "Pinterest",
    "title": {
      "required": false,
      "limit": 100
    },
    "text": {
      "byte_limit": null,
      "warn_above": 500,
      "limit_with_images": null,
      "limit_with_videos": null,
      "limit_with_article": null,
      "url_length": null,
      "has_short_mentions": false,
      "limit": 800,
      "counting": "codepoint"
    },
    "media": {
      "required": true,
      "may_mix": false,
      "alt_text_limit": 500,
      "variants": {},
      "max_items": 5,
      "images": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 20000000,
        "dimensions": null,
        "max": 5,
        "formats": [
          "image/jpeg",
          "image/png",
          "image/webp"
        ]
      },
      "gifs": null,
      "videos": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 2000000000,
        "dimensions": null,
        "min_seconds": 4,
        "max_seconds": 900,
        "min_frame_rate": null,
        "max_frame_rate": null,
        "has_cover": true,
        "max": 1,
        "formats": [
          "video/mp4",
          "video/quicktime"
        ]
      },
      "documents": null
    },
    "hashtags": null,
    "quota": null,
    "quotas": [],
    "has_link": true,
    "has_threads": false,
    "has_first_comment": false,
    "can_delete": true,
    "options_schema": {
      "board_id": {
        "type": "text",
        "required": true
      },
      "title": {
        "type": "text",
        "required": false,
        "max_length": 100
      },
      "link": {
        "type": "url",
        "required": false,
        "max_length": 2048
      },
      "note": {
        "type": "text",
        "required": false,
        "max_length": 1000
      },
      "alt_text": {
        "type": "text",
        "required": false,
        "max_length": 500
      },
      "cover": {
        "type": "object",
        "required": false,
        "only_with": "videos",
        "fields": {
          "media_id": {
            "type": "media",
            "required": false
          },
          "offset_ms": {
            "type": "integer",
            "required": false,
            "minimum": 0
          }
        }
      }
    },
    "severity": {
      "media.images.formats": "warning",
      "media.videos.formats": "warning"
    },
    "notes": [
      "Length of the description: sources say 500 and 800.",
      "One image, or a carousel of 2 to 5, or one video, which needs a cover."
    ],
    "source": [
      "https://developers.pinterest.com/docs/api/v5/pins-create",
      "https://docs.postiz.com/general/platforms/overview",
      "https://www.ayrshare.com/docs/media-guidelines"
    ],
    "verified_at": "2026-11-21"
  },
  "google_business": {
    "network": "google_business",
    "label": "Google Business Profile",
    "title": null,
    "text": {
      "byte_limit": null,
      "warn_above": null,
      "limit_with_images": null,
      "limit_with_videos": null,
      "limit_with_article": null,
      "url_length": null,
      "has_short_mentions": false,
      "limit": 1500,
      "counting": "codepoint"
    },
    "media": {
      "required": false,
      "may_mix": false,
      "alt_text_limit": null,
      "variants": {},
      "max_items": 1,
      "images": {
        "warn_above": null,
        "min_bytes": 10000,
        "max_bytes": 5000000,
        "dimensions": {
          "min_width": 250,
          "min_height": 250
        },
        "max": 1,
        "formats": [
          "image/jpeg",
          "image/png"
        ]
      },
      "gifs": null,
      "videos": null,
      "documents": null
    },
    "hashtags": null,
    "quota": null,
    "quotas": [],
    "has_link": true,
    "has_threads": false,
    "has_first_comment": false,
    "can_delete": true,
    "options_schema": {
      "topic": {
        "type": "choice",
        "required": false,
        "choices": [
          "STANDARD",
          "EVENT",
          "OFFER"
        ]
      },
      "cta": {
        "type": "object",
        "required": false,
        "fields": {
          "type": {
            "type": "choice",
            "required": true,
            "choices": [
              "BOOK",
              "ORDER",
              "SHOP",
              "LEARN_MORE",
              "SIGN_UP",
              "CALL"
            ]
          },
          "url": {
            "type": "url",
            "required": false
          }
        }
      },
      "event": {
        "type": "object",
        "required": false,
        "fields": {
          "title": {
            "type": "text",
            "required": true,
            "max_length": 58
          },
          "start": {
            "type": "time",
            "required": true
          },
          "end": {
            "type": "time",
            "required": true
          }
        }
      },
      "offer": {
        "type": "object",
        "required": false,
        "fields": {
          "coupon": {
            "type": "text",
            "required": false
          },
          "redeem_url": {
            "type": "url",
            "required": false
          },
          "terms": {
            "type": "text",
            "required": false
          }
        }
      }
    },
    "severity": {},
    "notes": [
      "The title of an event holds 58 characters.",
      "An image has at least 10 KB and 250 by 250 pixels; another source asks for 720 to 3,000 pixels."
    ],
    "source": [
      "https://postproxy.dev/reference/platforms",
      "https://www.ayrshare.com/docs/media-guidelines"
    ],
    "verified_at": "2026-11-21"
  },
  "mastodon": {
    "network": "mastodon",
    "label": "Mastodon",
    "title": null,
    "text": {
      "byte_limit": null,
      "warn_above": null,
      "limit_with_images": null,
      "limit_with_videos": null,
      "limit_with_article": null,
      "url_length": 23,
      "has_short_mentions": true,
      "limit": 500,
      "counting": "grapheme"
    },
    "media": {
      "required": false,
      "may_mix": false,
      "alt_text_limit": null,
      "variants": {},
      "max_items": 4,
      "images": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 16000000,
        "dimensions": null,
        "max": 4,
        "formats": [
          "image/jpeg",
          "image/png",
          "image/gif",
          "image/webp"
        ]
      },
      "gifs": null,
      "videos": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 99000000,
        "dimensions": null,
        "min_seconds": null,
        "max_seconds": null,
        "min_frame_rate": null,
        "max_frame_rate": null,
        "has_cover": true,
        "max": 1,
        "formats": [
          "video/mp4",
          "video/quicktime",
          "video/webm"
        ]
      },
      "documents": null
    },
    "hashtags": null,
    "quota": null,
    "quotas": [],
    "has_link": true,
    "has_threads": true,
    "has_first_comment": true,
    "can_delete": true,
    "options_schema": {
      "visibility": {
        "type": "choice",
        "required": false,
        "choices": [
          "public",
          "unlisted",
          "private",
          "direct"
        ]
      },
      "sensitive": {
        "type": "boolean",
        "required": false
      },
      "spoiler_text": {
        "type": "text",
        "required": false
      },
      "poll": {
        "type": "object",
        "required": false,
        "fields": {
          "options": {
            "type": "list",
            "required": true,
            "min_items": 2,
            "max_items": 4,
            "max_length": 50
          },
          "expires_in": {
            "type": "integer",
            "required": true,
            "minimum": 1
          },
          "multiple": {
            "type": "boolean",
            "required": false
          }
        }
      }
    },
    "severity": {
      "text.limit": "warning",
      "options_schema.poll.fields.options.max_items": "warning",
      "options_schema.poll.fields.options.max_length": "warning",
      "media.images.max_bytes": "warning",
      "media.videos.max_bytes": "warning",
      "media.images.formats": "warning",
      "media.videos.formats": "warning"
    },
    "notes": [
      "Every server sets limits of its own; these are what Mastodon is shipped with.",
      "A URL counts 23 characters, a mention only its local part."
    ],
    "source": [
      "https://docs.joinmastodon.org/user/posting/",
      "https://github.com/mastodon/mastodon/blob/main/app/validators/status_length_validator.rb"
    ],
    "verified_at": "2026-11-21"
  },
  "telegram": {
    "network": "telegram",
    "label": "Telegram",
    "title": null,
    "text": {
      "byte_limit": null,
      "warn_above": null,
      "limit_with_images": 1024,
      "limit_with_videos": 1024,
      "limit_with_article": null,
      "url_length": null,
      "has_short_mentions": false,
      "limit": 4096,
      "counting": "codepoint"
    },
    "media": {
      "required": false,
      "may_mix": true,
      "alt_text_limit": null,
      "variants": {},
      "max_items": 10,
      "images": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 5000000,
        "dimensions": null,
        "max": 10,
        "formats": [
          "image/jpeg",
          "image/png",
          "image/gif",
          "image/webp"
        ]
      },
      "gifs": null,
      "videos": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 20000000,
        "dimensions": null,
        "min_seconds": null,
        "max_seconds": null,
        "min_frame_rate": null,
        "max_frame_rate": null,
        "has_cover": true,
        "max": 10,
        "formats": [
          "video/mp4"
        ]
      },
      "documents": null
    },
    "hashtags": null,
    "quota": null,
    "quotas": [],
    "has_link": true,
    "has_threads": false,
    "has_first_comment": false,
    "can_delete": true,
    "options_schema": {
      "parse_mode": {
        "type": "choice",
        "required": false,
        "choices": [
          "HTML",
          "MarkdownV2"
        ]
      },
      "silent": {
        "type": "boolean",
        "required": false
      },
      "protect": {
        "type": "boolean",
        "required": false
      }
    },
    "severity": {
      "media.images.max_bytes": "warning",
      "media.videos.max_bytes": "warning",
      "media.images.formats": "warning",
      "media.videos.formats": "warning"
    },
    "notes": [
      "With media the text is a caption, which is shorter.",
      "The sizes are those of files that Telegram fetches by URL; it takes larger ones when they are uploaded."
    ],
    "source": [
      "https://core.telegram.org/bots/api",
      "https://www.ayrshare.com/docs/media-guidelines"
    ],
    "verified_at": "2026-11-21"
  },
  "reddit": {
    "network": "reddit",
    "label": "Reddit",
    "title": {
      "required": true,
      "limit": 300
    },
    "text": {
      "byte_limit": null,
      "warn_above": null,
      "limit_with_images": null,
      "limit_with_videos": null,
      "limit_with_article": null,
      "url_length": null,
      "has_short_mentions": false,
      "limit": 10000,
      "counting": "codepoint"
    },
    "media": {
      "required": false,
      "may_mix": false,
      "alt_text_limit": null,
      "variants": {},
      "max_items": 1,
      "images": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": null,
        "dimensions": null,
        "max": 1,
        "formats": [
          "image/jpeg",
          "image/png",
          "image/gif"
        ]
      },
      "gifs": null,
      "videos": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": null,
        "dimensions": null,
        "min_seconds": null,
        "max_seconds": null,
        "min_frame_rate": null,
        "max_frame_rate": null,
        "has_cover": true,
        "max": 1,
        "formats": [
          "video/mp4",
          "video/quicktime"
        ]
      },
      "documents": null
    },
    "hashtags": null,
    "quota": null,
    "quotas": [],
    "has_link": true,
    "has_threads": false,
    "has_first_comment": true,
    "can_delete": true,
    "options_schema": {
      "subreddit": {
        "type": "text",
        "required": true
      },
      "title": {
        "type": "text",
        "required": false,
        "max_length": 300
      },
      "kind": {
        "type": "choice",
        "required": false,
        "choices": [
          "self",
          "link",
          "image",
          "video"
        ]
      },
      "flair_id": {
        "type": "text",
        "required": false
      },
      "thumbnail": {
        "type": "media",
        "required": false,
        "only_with": "videos"
      }
    },
    "severity": {
      "text.limit": "warning",
      "media.images.formats": "warning",
      "media.videos.formats": "warning"
    },
    "notes": [
      "10,000 characters is where another tool stops; Reddit itself may take more."
    ],
    "source": [
      "https://docs.postiz.com/general/platforms/overview"
    ],
    "verified_at": "2026-11-21"
  },
  "discord": {
    "network": "discord",
    "label": "Discord",
    "title": null,
    "text": {
      "byte_limit": null,
      "warn_above": null,
      "limit_with_images": null,
      "limit_with_videos": null,
      "limit_with_article": null,
      "url_length": null,
      "has_short_mentions": false,
      "limit": 2000,
      "counting": "codepoint"
    },
    "media": {
      "required": false,
      "may_mix": true,
      "alt_text_limit": 1024,
      "variants": {},
      "max_items": 10,
      "images": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 25000000,
        "dimensions": null,
        "max": 10,
        "formats": [
          "image/jpeg",
          "image/png",
          "image/gif",
          "image/webp"
        ]
      },
      "gifs": null,
      "videos": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 25000000,
        "dimensions": null,
        "min_seconds": null,
        "max_seconds": null,
        "min_frame_rate": null,
        "max_frame_rate": null,
        "has_cover": false,
        "max": 1,
        "formats": [
          "video/mp4",
          "video/quicktime",
          "video/webm"
        ]
      },
      "documents": null
    },
    "hashtags": null,
    "quota": null,
    "quotas": [],
    "has_link": true,
    "has_threads": false,
    "has_first_comment": false,
    "can_delete": true,
    "options_schema": {},
    "severity": {
      "media.images.max_bytes": "warning",
      "media.videos.max_bytes": "warning",
      "media.videos.max": "warning",
      "media.images.formats": "warning",
      "media.videos.formats": "warning"
    },
    "notes": [
      "Size of a file: sources say 10 MB and 25 MB; a server with boosts takes more.",
      "An account is one channel of a server."
    ],
    "source": [
      "https://docs.discord.com/developers/resources/message",
      "https://docs.zernio.com/platforms/discord"
    ],
    "verified_at": "2026-12-01"
  },
  "snapchat": {
    "network": "snapchat",
    "label": "Snapchat",
    "title": {
      "required": false,
      "limit": 45
    },
    "text": {
      "byte_limit": null,
      "warn_above": null,
      "limit_with_images": null,
      "limit_with_videos": null,
      "limit_with_article": null,
      "url_length": null,
      "has_short_mentions": false,
      "limit": 160,
      "counting": "codepoint"
    },
    "media": {
      "required": true,
      "may_mix": false,
      "alt_text_limit": null,
      "variants": {},
      "max_items": 1,
      "images": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 20000000,
        "dimensions": null,
        "max": 1,
        "formats": [
          "image/jpeg",
          "image/png"
        ]
      },
      "gifs": null,
      "videos": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": 500000000,
        "dimensions": {
          "min_width": 540,
          "min_height": 960,
          "min_ratio": 0.5,
          "max_ratio": 0.6
        },
        "min_seconds": 5,
        "max_seconds": 60,
        "min_frame_rate": null,
        "max_frame_rate": null,
        "has_cover": false,
        "max": 1,
        "formats": [
          "video/mp4"
        ]
      },
      "documents": null
    },
    "hashtags": null,
    "quota": null,
    "quotas": [],
    "has_link": false,
    "has_threads": false,
    "has_first_comment": false,
    "can_delete": false,
    "options_schema": {
      "post_type": {
        "type": "choice",
        "required": false,
        "choices": [
          "story",
          "saved_story",
          "spotlight"
        ]
      }
    },
    "severity": {
      "media.videos.max_bytes": "warning",
      "media.videos.max_seconds": "warning",
      "media.videos.dimensions.min_width": "warning",
      "media.videos.dimensions.min_height": "warning",
      "media.videos.dimensions.min_ratio": "warning",
      "media.videos.dimensions.max_ratio": "warning"
    },
    "notes": [
      "One image or one video. Only a Spotlight has a description, and only a saved story a title.",
      "Size of a video: sources say 500 MB and 1 GB. Length: 60 and 300 seconds.",
      "Whether a post can be deleted over the API, sources disagree."
    ],
    "source": [
      "https://docs.zernio.com/platforms/snapchat",
      "https://www.ayrshare.com/docs/media-guidelines/snapchat",
      "https://www.ayrshare.com/docs/apis/post/social-networks/snapchat"
    ],
    "verified_at": "2026-12-01"
  },
  "tumblr": {
    "network": "tumblr",
    "label": "Tumblr",
    "title": null,
    "text": {
      "byte_limit": null,
      "warn_above": null,
      "limit_with_images": null,
      "limit_with_videos": null,
      "limit_with_article": null,
      "url_length": null,
      "has_short_mentions": false,
      "limit": 32768,
      "counting": "codepoint"
    },
    "media": {
      "required": false,
      "may_mix": true,
      "alt_text_limit": null,
      "variants": {},
      "max_items": 31,
      "images": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": null,
        "dimensions": null,
        "max": 30,
        "formats": [
          "image/jpeg",
          "image/png",
          "image/gif",
          "image/webp"
        ]
      },
      "gifs": null,
      "videos": {
        "warn_above": null,
        "min_bytes": null,
        "max_bytes": null,
        "dimensions": null,
        "min_seconds": null,
        "max_seconds": null,
        "min_frame_rate": null,
        "max_frame_rate": null,
        "has_cover": false,
        "max": 1,
        "formats": [
          "video/mp4",
          "video/quicktime"
        ]
      },
      "documents": null
    },
    "hashtags": null,
    "quota": {
      "kind": null,
      "posts": 250,
      "seconds": 86400
    },
    "quotas": [
      {
        "kind": null,
        "posts": 250,
        "seconds": 86400
      }
    ],
    "has_link": true,
    "has_threads": false,
    "has_first_comment": false,
    "can_delete": true,
    "options_schema": {
      "tags": {
        "type": "list",
        "required": false
      },
      "state": {
        "type": "choice",
        "required": false,
        "choices": [
          "published",
          "private"
        ]
      }
    },
    "severity": {
      "text.limit": "warning",
      "media.images.formats": "warning",
      "media.videos.formats": "warning"
    },
    "notes": [
      "A paragraph holds 4,096 characters.",
      "Some tools take images or a video, not both; Tumblr takes both.",
      "The quota is for one user, whatever the blog."
    ],
    "source": [
      "https://github.com/tumblr/docs/blob/master/npf-spec.md",
      "https://github.com/tumblr/docs/blob/master/api.md",
      "https://docs.postiz.com/public-api/providers/tumblr"
    ],
    "verified_at": "2026-12-01"
  }
};

/** X's configuration for counting, version 3 (twitter-text, Apache-2.0). */
export const weightedCounting = {
  "version": 3,
  "maxWeightedTweetLength": 280,
  "scale": 100,
  "defaultWeight": 200,
  "emojiParsingEnabled": true,
  "transformedURLLength": 23,
  "ranges": [
    {
      "start": 0,
      "end": 4351,
      "weight": 100
    },
    {
      "start": 8192,
      "end": 8205,
      "weight": 100
    },
    {
      "start": 8208,
      "end": 8223,
      "weight": 100
    },
    {
      "start": 8242,
      "end": 8247,
      "weight": 100
    }
  ]
} as const;

/** The top-level domains by which X knows a URL (twitter-text, Apache-2.0), with spaces between. */
export const topLevelDomains =
  "삼성 닷컴 닷넷 香格里拉 餐厅 食品 飞利浦 電訊盈科 集团 通販 购物 谷歌 诺基亚 联通 网络 网站 网店 网址 组织机构 移动 珠宝 点看 游戏 淡马锡 机构 書籍 时尚 新闻 政府 政务 招聘 手表 手机 我爱你 慈善 微博 广东 工行 家電 娱乐 天主教 大拿 大众汽车 在线 嘉里大酒店 嘉里 商标 商店 商城 公益 公司 八卦 健康 信息 佛山 企业 中文网 中信 世界 ポイント ファッション セール ストア コム グーグル クラウド みんな คอม संगठन नेट कॉम همراه موقع موبايلي كوم كاثوليك عرب شبكة بيتك بازار العليان ارامكو اتصالات ابوظبي קום сайт рус орг онлайн москва ком католик дети zuerich zone zippo zip zero zara zappos yun youtube you yokohama yoga yodobashi yandex yamaxun yahoo yachts xyz xxx xperia xin xihuan xfinity xerox xbox wtf wtc wow world works work woodside wolterskluwer wme winners wine windows win williamhill wiki wien whoswho weir weibo wedding wed website weber webcam weatherchannel weather watches watch warman wanggou wang walter walmart wales vuelos voyage voto voting vote volvo volkswagen vodka vlaanderen vivo viva vistaprint vista vision visa virgin vip vin villas viking vig video viajes vet versicherung vermögensberatung vermögensberater verisign ventures vegas vanguard vana vacations ups uol uno university unicom uconnect ubs ubank tvs tushu tunes tui tube trv trust travelersinsurance travelers travelchannel travel training trading trade toys toyota town tours total toshiba toray top tools tokyo today tmall tkmaxx tjx tjmaxx tirol tires tips tiffany tienda tickets tiaa theatre theater thd teva tennis temasek telefonica telecity tel technology tech team tdk tci taxi tax tattoo tatar tatamotors target taobao talk taipei tab systems symantec sydney swiss swiftcover swatch suzuki surgery surf support supply supplies sucks style study studio stream store storage stockholm stcgroup stc statoil statefarm statebank starhub star staples stada srt srl spreadbetting spot sport spiegel space soy sony song solutions solar sohu software softbank social soccer sncf smile smart sling skype sky skin ski site singles sina silk shriram showtime show shouji shopping shop shoes shiksha shia shell shaw sharp shangrila sfr sexy sex sew seven ses services sener select seek security secure seat search scot scor scjohnson science schwarz schule school scholarships schmidt schaeffler scb sca sbs sbi saxo save sas sarl sapo sap sanofi sandvikcoromant sandvik samsung samsclub salon sale sakura safety safe saarland ryukyu rwe run ruhr rugby rsvp room rogers rodeo rocks rocher rmit rip rio ril rightathome ricoh richardli rich rexroth reviews review restaurant rest republican report repair rentals rent ren reliance reit reisen reise rehab redumbrella redstone red recipes realty realtor realestate read raid radio racing qvc quest quebec qpon pwc pub prudential pru protection property properties promo progressive prof productions prod pro prime press praxi pramerica post porn politie poker pohl pnc plus plumbing playstation play place pizza pioneer pink ping pin pid pictures pictet pics piaget physio photos photography photo phone philips phd pharmacy pfizer pet pccw pay passagens party parts partners pars paris panerai panasonic pamperedchef page ovh ott otsuka osaka origins orientexpress organic org orange oracle open ooo onyourside online onl ong one omega ollo oldnavy olayangroup olayan okinawa office off observer obi nyc ntt nrw nra nowtv nowruz now norton northwesternmutual nokia nissay nissan ninja nikon nike nico nhk ngo nfl nexus nextdirect next news newholland new neustar network netflix netbank net nec nba navy natura nationwide name nagoya nadex nab mutuelle mutual museum mtr mtpc mtn msd movistar movie mov motorcycles moto moscow mortgage mormon mopar montblanc monster money monash mom moi moe moda mobily mobile mobi mma mls mlb mitsubishi mit mint mini mil microsoft miami metlife merckmsd meo menu men memorial meme melbourne meet media med mckinsey mcdonalds mcd mba mattel maserati marshalls marriott markets marketing market map mango management man makeup maison maif madrid macys luxury luxe lupin lundbeck ltda ltd lplfinancial lpl love lotto lotte london lol loft locus locker loans loan llp llc lixil living live lipsy link linde lincoln limo limited lilly like lighting lifestyle lifeinsurance life lidl liaison lgbt lexus lego legal lefrak leclerc lease lds lawyer law latrobe latino lat lasalle lanxess landrover land lancome lancia lancaster lamer lamborghini ladbrokes lacaixa kyoto kuokgroup kred krd kpn kpmg kosher komatsu koeln kiwi kitchen kindle kinder kim kia kfh kerryproperties kerrylogistics kerryhotels kddi kaufen juniper juegos jprs jpmorgan joy jot joburg jobs jnj jmp jll jlc jio jewelry jetzt jeep jcp jcb java jaguar iwc iveco itv itau istanbul ist ismaili iselect irish ipiranga investments intuit international intel int insure insurance institute ink ing info infiniti industries inc immobilien immo imdb imamat ikano iinet ifm ieee icu ice icbc ibm hyundai hyatt hughes htc hsbc how house hotmail hotels hoteles hot hosting host hospital horse honeywell honda homesense homes homegoods homedepot holiday holdings hockey hkt hiv hitachi hisamitsu hiphop hgtv hermes here helsinki help healthcare health hdfcbank hdfc hbo haus hangout hamburg hair guru guitars guide guge gucci guardian group grocery gripe green gratis graphics grainger gov got gop google goog goodyear goodhands goo golf goldpoint gold godaddy gmx gmo gmbh gmail globo global gle glass glade giving gives gifts gift ggee george genting gent gea gdn gbiz gay garden gap games game gallup gallo gallery gal fyi futbol furniture fund fun fujixerox fujitsu ftr frontier frontdoor frogans frl fresenius free fox foundation forum forsale forex ford football foodnetwork food foo fly flsmidth flowers florist flir flights flickr fitness fit fishing fish firmdale firestone fire financial finance final film fido fidelity fiat ferrero ferrari feedback fedex fast fashion farmers farm fans fan family faith fairwinds fail fage extraspace express exposed expert exchange everbank events eus eurovision etisalat esurance estate esq erni ericsson equipment epson epost enterprises engineering engineer energy emerck email education edu edeka eco eat earth dvr dvag durban dupont duns dunlop duck dubai dtv drive download dot doosan domains doha dog dodge doctor docs dnp diy dish discover discount directory direct digital diet diamonds dhl dev design desi dentist dental democrat delta deloitte dell delivery degree deals dealer deal dds dclk day datsun dating date data dance dad dabur cyou cymru cuisinella csc cruises cruise crs crown cricket creditunion creditcard credit cpa courses coupons coupon country corsica coop cool cookingchannel cooking contractors contact consulting construction condos comsec computer compare company community commbank comcast com cologne college coffee codes coach clubmed club cloud clothing clinique clinic click cleaning claims cityeats city citic citi citadel cisco circle cipriani church chrysler chrome christmas chloe chintai cheap chat chase charity channel chanel cfd cfa cern ceo center ceb cbs cbre cbn cba catholic catering cat casino cash caseih case casa cartier cars careers career care cards caravan car capitalone capital capetown canon cancerresearch camp camera cam calvinklein call cal cafe cab bzh buzz buy business builders build bugatti budapest brussels brother broker broadway bridgestone bradesco box boutique bot boston bostik bosch boots booking book boo bond bom bofa boehringer boats bnpparibas bnl bmw bms blue bloomberg blog blockbuster blanco blackfriday black biz bio bingo bing bike bid bible bharti bet bestbuy best berlin bentley beer beauty beats bcn bcg bbva bbt bbc bayern bauhaus basketball baseball bargains barefoot barclays barclaycard barcelona bar bank band bananarepublic banamex baidu baby azure axa aws avianca autos auto author auspost audio audible audi auction attorney athleta associates asia asda arte art arpa army archi aramco arab aquarelle apple app apartments aol anz anquan android analytics amsterdam amica amfam amex americanfamily americanexpress alstom alsace ally allstate allfinanz alipay alibaba alfaromeo akdn airtel airforce airbus aigo aig agency agakhan africa afl afamilycompany aetna aero aeg adult ads adac actor active aco accountants accountant accenture academy abudhabi abogado able abc abbvie abbott abb abarth aarp aaa onion 한국 香港 澳門 新加坡 台灣 台湾 中國 中国 გე ລາວ ไทย ලංකා ഭാരതം ಭಾರತ భారత్ சிங்கப்பூர் இலங்கை இந்தியா ଭାରତ ભારત ਭਾਰਤ ভাৰত ভারত বাংলা भारोत भारतम् भारत ڀارت پاکستان موريتانيا مليسيا مصر قطر فلسطين عمان عراق سورية سودان تونس بھارت بارت ایران امارات المغرب السعودية الجزائر البحرين الاردن հայ қаз укр срб рф мон мкд ею бел бг ευ ελ zw zm za yt ye ws wf vu vn vi vg ve vc va uz uy us um uk ug ua tz tw tv tt tr tp to tn tm tl tk tj th tg tf td tc sz sy sx sv su st ss sr so sn sm sl sk sj si sh sg se sd sc sb sa rw ru rs ro re qa py pw pt ps pr pn pm pl pk ph pg pf pe pa om nz nu nr np no nl ni ng nf ne nc na mz my mx mw mv mu mt ms mr mq mp mo mn mm ml mk mh mg mf me md mc ma ly lv lu lt ls lr lk li lc lb la kz ky kw kr kp kn km ki kh kg ke jp jo jm je it is ir iq io in im il ie id hu ht hr hn hm hk gy gw gu gt gs gr gq gp gn gm gl gi gh gg gf ge gd gb ga fr fo fm fk fj fi eu et es er eh eg ee ec dz do dm dk dj de cz cy cx cw cv cu cr co cn cm cl ck ci ch cg cf cd cc ca bz by bw bv bt bs br bq bo bn bm bl bj bi bh bg bf be bd bb ba az ax aw au at as ar aq ao an am al ai ag af ae ad ac";
